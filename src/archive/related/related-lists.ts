import type { RelatedPaper, RelatedPapers } from '../archive/publication.ts';
import { NEAREST, NONE, type RelatedMonth } from './month.ts';
import { REASONS } from './nearest.ts';

/** What a paper is related to, while it is being gathered. */
interface Lists {
  before: RelatedPaper[];
  after: RelatedPaper[];
}

/** How many later papers a paper shows. */
const AFTER = 2;

/**
 * The related papers of every paper, by id, from all months, oldest first. What stands in `before` is settled on the day
 * of the paper, and a paper enters one `after` at most: one more day changes no more old lists than it has papers.
 */
export function relatedLists(months: readonly RelatedMonth[]): Map<string, RelatedPapers> {
  const ids = months.flatMap(({ ids }) => ids);
  const dates = months.flatMap(({ dates }) => dates);
  const names = months.flatMap(({ names }) => names);
  const lists = ids.map((): Lists => ({ before: [], after: [] }));
  const later = ids.map((): RelatedPaper[] => []);
  let place = 0;
  for (const month of months) {
    for (let at = 0; at < month.ids.length; at++, place++) {
      const near = nearestOf(month, at, names);
      const date = dates[place] as string;
      lists[place]?.before.push(
        ...near.map(({ place, score, words }) => ({ id: ids[place] as string, score, words })),
      );
      const earlier = near.find((one) => (dates[one.place] as string) < date);
      if (!earlier) continue;
      const { score, words } = earlier;
      later[earlier.place]?.push({ id: ids[place] as string, score, words });
    }
  }
  later.forEach((entries, at) => {
    entries.reverse().sort((a, b) => b.score - a.score);
    lists[at]?.after.push(...entries.slice(0, AFTER));
  });
  return new Map(ids.map((id, at) => [id, lists[at] as RelatedPapers]));
}

/** The nearest papers of the paper that stands at a place of a month. */
function nearestOf(
  { nearest, scores, reasons }: RelatedMonth,
  at: number,
  names: readonly string[],
): { place: number; score: number; words: string[] }[] {
  const near: { place: number; score: number; words: string[] }[] = [];
  for (let slot = at * NEAREST; slot < (at + 1) * NEAREST; slot++) {
    const place = nearest[slot] as number;
    if (place === NONE) break;
    const words: string[] = [];
    for (let word = slot * REASONS; word < (slot + 1) * REASONS; word++) {
      const term = reasons[word] as number;
      if (term !== NONE) words.push(names[term] as string);
    }
    near.push({ place, score: scores[slot] as number, words });
  }
  return near;
}
