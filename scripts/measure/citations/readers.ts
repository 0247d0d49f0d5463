import { biblatexEntry, bibtexEntry } from '../../../src/archive/formats/bibtex.ts';
import { cslItem } from '../../../src/archive/formats/csl.ts';
import { risEntry } from '../../../src/archive/formats/ris.ts';
import { plainTitle } from '../../../src/archive/formats/text/plain.ts';
import { readCsl } from '../../../src/sources/bibliography/read-csl.ts';
import { readRis } from '../../../src/sources/bibliography/read-ris.ts';
import { readBibtex } from '../../../src/sources/bibtex/read-bibtex.ts';
import type { PaperDraft } from '../../../src/sources/draft.ts';
import type { Cited, Judgement } from './cited.ts';

/** Reads our own exports back, paper by paper: title, names, id and DOI must be those of the paper's file. */
export function judgeByOurReaders(cited: readonly Cited[]): Judgement[] {
  return [
    judge(
      'our reader, BibTeX',
      cited,
      (one) => readBibtex(bibtexEntry(one.reference)),
      'as written',
    ),
    judge(
      'our reader, BibLaTeX',
      cited,
      (one) => readBibtex(biblatexEntry(one.reference)),
      'as written',
    ),
    judge('our reader, RIS', cited, (one) => readRis(risEntry(one.reference)), 'plain'),
    judge(
      'our reader, CSL-JSON',
      cited,
      (one) => readCsl(JSON.stringify([cslItem(one.reference)])),
      'plain',
    ),
  ];
}

/** Only TeX carries formulas; the other formats have them in Unicode. */
type Titles = 'as written' | 'plain';

function judge(
  name: string,
  cited: readonly Cited[],
  read: (one: Cited) => ReturnType<typeof readBibtex>,
  titles: Titles,
): Judgement {
  const misses = cited.flatMap((one) => {
    const answer = read(one);
    const [draft] = answer.kind === 'papers' ? answer.drafts : [];
    // Papers outside arXiv have no abstract in a citation, and so make no draft.
    if (!draft) return one.reference.arxiv ? [`${one.reference.key}: not read`] : [];
    const wrong = differences(one, draft, titles);
    return wrong.length > 0 ? [`${one.reference.key}: ${wrong.join('; ')}`] : [];
  });
  return { judge: name, read: cited.length, misses };
}

function differences({ entry: { paper } }: Cited, draft: PaperDraft, titles: Titles): string[] {
  const title = titles === 'plain' ? plainTitle(paper) : paper.title;
  const theirs = titles === 'plain' ? plainTitle(draft) : draft.title;
  // Stray colons and `and` of arXiv's lists are no names.
  const names = paper.authors
    .map((name) => name.replace(/^and\s+|\s+and$/g, ''))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  const said = (what: string, ours: unknown, read: unknown): string[] =>
    ours === read ? [] : [`${what} ${JSON.stringify(ours)} became ${JSON.stringify(read)}`];
  return [
    ...said('title', title, theirs),
    ...said('names', names.join(', '), draft.authors?.join(', ')),
    ...said('id', paper.id, draft.id),
    ...said('DOI', paper.doi, draft.doi),
  ];
}
