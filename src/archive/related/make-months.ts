import {
  joinNearest,
  joinVectors,
  type MonthOfPapers,
  NEAREST,
  type RelatedMonth,
  vectorsOf,
} from './month.ts';
import { makeScratch, type Near, nearestTo } from './nearest.ts';
import {
  addTerm,
  addVector,
  emptyIndex,
  papersHeld,
  type Term,
  type TermIndex,
} from './term-index.ts';
import { countTerms, type PaperToRelate } from './terms.ts';
import { type Vector, vectorOf } from './vector.ts';

type Held = Pick<RelatedMonth, 'heldTerms' | 'heldPapers'>;

/**
 * Relates papers month by month, oldest first. The nearest of a paper are found among all papers up to its own day, and
 * what a term weighs in it, only earlier months decide. Months that were made before, of the same papers, can be
 * `kept`: the first few, without a gap.
 */
export function* makeMonths(
  months: readonly MonthOfPapers[],
  kept: readonly RelatedMonth[] = [],
): Generator<RelatedMonth, void> {
  const index = emptyIndex();
  for (const month of kept) {
    for (const name of month.names) addTerm(index, name);
    addHeld(index, month);
    for (const vector of vectorsOf(month)) addVector(index, vector);
  }
  for (const month of months.slice(kept.length)) yield makeMonth(index, month);
}

function makeMonth(index: TermIndex, { month, papers }: MonthOfPapers): RelatedMonth {
  const known = index.names.length;
  const all = papersHeld(index);
  const counts = papers.map((paper) => countTerms(paper, index));
  const vectors = counts.map((ofPaper) => vectorOf(ofPaper, index.held, all));
  const held = countHeld(counts);
  addHeld(index, held);
  return {
    month,
    ids: papers.map(({ id }) => id),
    dates: papers.map(({ date }) => date),
    names: index.names.slice(known),
    ...held,
    ...joinVectors(vectors),
    ...joinNearest(findNearest(index, papers, vectors)),
  };
}

/** How many papers hold each term. */
function countHeld(counts: readonly ReadonlyMap<Term, number>[]): Held {
  const held = new Map<Term, number>();
  for (const ofPaper of counts) {
    for (const term of ofPaper.keys()) held.set(term, (held.get(term) ?? 0) + 1);
  }
  return { heldTerms: Int32Array.from(held.keys()), heldPapers: Int32Array.from(held.values()) };
}

function addHeld(index: TermIndex, { heldTerms, heldPapers }: Held): void {
  heldTerms.forEach((term, at) => {
    index.held[term] = (index.held[term] as number) + (heldPapers[at] as number);
  });
}

/** For each paper the nearest among those before it and those of its own day. */
function findNearest(
  index: TermIndex,
  papers: readonly PaperToRelate[],
  vectors: readonly Vector[],
): Near[][] {
  const earlier = index.vectors.length;
  const scratch = makeScratch(earlier + papers.length, index.names.length);
  let added = 0;
  return papers.map(({ date }, at) => {
    while (papers[added]?.date === date) addVector(index, vectors[added++] as Vector);
    return nearestTo(index, earlier + at, NEAREST, scratch);
  });
}
