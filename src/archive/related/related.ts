import type { RelatedPaper, RelatedPapers } from '../archive/publication.ts';
import { compareByDate } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import { type Month, monthOf } from '../model/period.ts';
import { createNearestPapers, type NearestPapers, vectorOf } from './nearest-papers.ts';
import { TAG, termCounts } from './terms.ts';

/** How many papers listed up to its own day a paper is related to, and how many later ones name it. */
const BEFORE_MAX = 4;
const AFTER_MAX = 2;
/** How many shared terms give the reason. */
const REASONS = 3;
/** Frequencies are told apart in so many steps a doubling, so that one more paper seldom changes a weight. */
const STEPS = 4;

/** The lists of one month's papers, and the key of all that they depend on. */
export interface MonthOfRelated {
  key: string;
  before: [id: string, related: RelatedPaper[]][];
}

/** Lists by month, which may be given to the next run: months with the same key keep theirs. */
export type RelatedByMonth = Map<Month, MonthOfRelated>;

/**
 * Relates the papers of an archive by TF-IDF over title, abstract and topics (Salton and Buckley 1988), so that a new
 * day leaves old pages alone. A paper's list holds its nearest among all papers listed up to its own day, with
 * frequencies from the months before its own (the first month has its own): it is fixed on its day for ever. A later
 * paper is added to one older paper's list at most: to that of its nearest.
 */
export function relatePapers(
  papers: readonly Paper[],
  sha256: (text: string) => string,
  known: RelatedByMonth = new Map(),
): { months: RelatedByMonth; relatedOf: (paper: Paper) => RelatedPapers } {
  const months: RelatedByMonth = new Map();
  const run = startRun();
  const oldestFirst = [...papers].sort(compareByDate).reverse();
  let chain = '';
  for (const [month, ofMonth] of Map.groupBy(oldestFirst, ({ date }) => monthOf(date))) {
    chain = sha256(`${chain}${ofMonth.map(textOf).join('\n')}`);
    const before = known.get(month)?.key === chain ? known.get(month)?.before : undefined;
    months.set(month, { key: chain, before: run.addMonth(ofMonth, before) });
  }
  return { months, relatedOf: relatedFinder(months) };
}

function textOf({ id, date, title, abstract, tags }: Paper): string {
  return JSON.stringify([id, date, title, abstract, tags]);
}

/** Takes months oldest first and gives their lists; lists that are known are not made again. */
function startRun() {
  const index = createNearestPapers();
  const added: Paper[] = [];
  const frequencies = startFrequencies();
  return {
    addMonth: (papers: readonly Paper[], known: MonthOfRelated['before'] | undefined) => {
      const counts = papers.map((paper) => frequencies.countsOf(paper));
      if (added.length === 0) frequencies.close(counts);
      const vectors = counts.map((one) => vectorOf(one, frequencies.telling, frequencies.nameOf));
      if (added.length > 0) frequencies.close(counts);
      const before: MonthOfRelated['before'] = known ?? [];
      for (const [day, ofDay] of Map.groupBy(papers.keys(), (at) => papers[at]?.date ?? '')) {
        for (const at of ofDay) {
          index.add(vectors[at] ?? { terms: new Int32Array(), weights: new Int32Array() });
          added.push(papers[at] as Paper);
        }
        if (!known) before.push(...listsOf(day, added, index, frequencies.nameOf));
      }
      return before;
    },
  };
}

/** The lists of the papers of the newest day among those added. */
function listsOf(
  day: string,
  added: readonly Paper[],
  index: NearestPapers,
  nameOf: (term: number) => string,
): MonthOfRelated['before'] {
  const lists: MonthOfRelated['before'] = [];
  for (let place = added.length - 1; added[place]?.date === day; place--) {
    const related = index.nearest(place, BEFORE_MAX).map((other) => ({
      id: added[other]?.id ?? '',
      words: index
        .shared(place, other)
        .map(nameOf)
        .filter((term) => !term.startsWith(TAG))
        .slice(0, REASONS),
    }));
    lists.push([added[place]?.id ?? '', related]);
  }
  return lists;
}

/** Terms by number, and in how many papers of closed months each stands. */
function startFrequencies() {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const holding: number[] = [];
  let papers = 0;
  const step = (count: number): number => Math.floor(Math.log2(count) * STEPS + 1e-9) / STEPS;
  return {
    countsOf: (paper: Paper): Map<number, number> => {
      const counts = new Map<number, number>();
      for (const [term, count] of termCounts(paper)) {
        const number = numbers.get(term) ?? names.push(term) - 1;
        numbers.set(term, number);
        counts.set(number, count);
      }
      return counts;
    },
    close: (counts: readonly ReadonlyMap<number, number>[]): void => {
      papers += counts.length;
      for (const one of counts) {
        for (const term of one.keys()) holding[term] = (holding[term] ?? 0) + 1;
      }
    },
    /** How much a term tells, in steps of a doubling: one that few papers hold tells most, one of nearly all nothing. */
    telling: (term: number): number => step(papers + 1) - step((holding[term] ?? 0) + 1),
    nameOf: (term: number): string => names[term] ?? '',
  };
}

/** Finds the lists of a paper: its own, and of later papers that are nearest to it the newest first. */
export function relatedFinder(months: RelatedByMonth): (paper: Paper) => RelatedPapers {
  const before = new Map<string, RelatedPaper[]>();
  const after = new Map<string, RelatedPaper[]>();
  for (const { before: lists } of months.values()) {
    for (const [id, related] of lists) {
      before.set(id, related);
      const [nearest] = related;
      if (nearest)
        after.set(nearest.id, [{ id, words: nearest.words }, ...(after.get(nearest.id) ?? [])]);
    }
  }
  return ({ id }) => {
    const own = before.get(id) ?? [];
    const isShown = new Set(own.map((related) => related.id));
    const later = (after.get(id) ?? []).filter((related) => !isShown.has(related.id));
    return { before: own, after: later.slice(0, AFTER_MAX) };
  };
}
