import { namesOf } from '../formats/person-name.ts';
import { publishedOn } from '../formats/reference.ts';
import { plainTitle } from '../formats/text/plain.ts';
import { memoize } from '../memoize.ts';
import { compareText } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import { yearOf } from '../model/period.ts';
import { slugOf } from '../model/slug.ts';
import type { Archive } from './archive.ts';

/** Words too common to tell one title from another. */
const COMMON = new Set(
  'a an the on of in for to from with via and or is are can do does how what when why towards toward'.split(
    ' ',
  ),
);

/**
 * The BibTeX key of each paper by id: `liu2025spiral`. Where several papers would have one key, the earliest
 * listed keeps it and the others append their id, so that a key stays when newer papers arrive.
 */
export const citationKeys = memoize((archive: Archive): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  const shortKey = shortKeys(archive.isTeam);
  const earliestFirst = [...archive.papers].sort(
    (a, b) => compareText(a.date, b.date) || compareText(a.id, b.id),
  );
  for (const paper of earliestFirst) {
    const short = shortKey(paper);
    keys.set(paper.id, taken.has(short) ? `${short}-${paper.id}` : short);
    taken.add(short);
  }
  return keys;
});

/** The key of a paper on its own; made once for each, also where an edit makes another archive of it. */
const shortKeys = memoize((isTeam: Archive['isTeam']) =>
  memoize((paper: Paper): string => {
    const name = firstName(paper, isTeam) || ascii(paper.org ?? '') || 'anonymous';
    return `${name}${yearOf(publishedOn(paper))}${firstWord(plainTitle(paper))}`;
  }),
);

/** The family name of the first author, or the whole name where it is a team's; empty without one. */
function firstName(paper: Paper, isTeam: Archive['isTeam']): string {
  for (const name of paper.authors) {
    const [first] = namesOf([{ name, team: isTeam(paper, name) }]);
    if (first) return ascii('literal' in first ? first.literal : first.family);
  }
  return '';
}

/** The first word of a title that tells it from others; empty without one. */
function firstWord(title: string): string {
  for (const word of title.split(/[\s:/—–]+/)) {
    const letters = ascii(word);
    if (letters !== '' && !COMMON.has(letters)) return letters;
  }
  return '';
}

function ascii(text: string): string {
  return slugOf(text).replaceAll('-', '').slice(0, 30);
}
