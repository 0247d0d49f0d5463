import { abstractText, titleText } from '../../abstract/index.ts';
import type { Archive } from '../archive/archive.ts';
import { memoize } from '../memoize.ts';
import { compareText } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A related paper with the words that both share, the weightiest first. */
export interface Related {
  paper: Paper;
  words: string[];
}

/** How many of its weightiest terms stand for a paper. */
const TERMS = 40;
/** A term of more papers than this says little of any of them, and would make the index quadratic. */
const HOLDING_MAX = 400;
/** How many shared terms give the reason. */
const REASONS = 3;
/** A word of the title weighs as much as this many of the abstract. */
const TITLE_WEIGHT = 3;

/** A topic weighs as much as this many of its words. */
const TAG_WEIGHT = 3;
/** Marks the terms that are topics; no word begins so. */
const TAG = '#';

/** The weight of each term of a paper; the vector has the length 1. */
type Vector = ReadonlyMap<string, number>;

interface TermIndex {
  /** By place in the archive. */
  vectors: readonly Vector[];
  /** The places of the papers that hold a term, and the term's weight in each. */
  postings: ReadonlyMap<string, { places: number[]; weights: number[] }>;
  placeOf: ReadonlyMap<string, number>;
}

/** The papers nearest to one by TF-IDF over title, abstract and topics (Salton and Buckley 1988), at most `most`. */
export function relatedPapers(archive: Archive, paper: Paper, most: number): Related[] {
  const index = termIndex(archive);
  const own = index.placeOf.get(paper.id);
  const vector = own === undefined ? undefined : index.vectors[own];
  if (!vector) return [];
  const scores = new Map<number, number>();
  for (const [term, weight] of vector) {
    const posting = index.postings.get(term);
    posting?.places.forEach((place, at) => {
      scores.set(place, (scores.get(place) ?? 0) + weight * (posting.weights[at] ?? 0));
    });
  }
  if (own !== undefined) scores.delete(own);
  return nearestFew(scores, most).map((place) => ({
    paper: archive.papers[place] as Paper,
    words: sharedWords(vector, index.vectors[place]),
  }));
}

/** The places of the highest scores; of equal ones the newer paper, which stands first in the archive. */
function nearestFew(scores: ReadonlyMap<number, number>, most: number): number[] {
  const best: [place: number, score: number][] = [];
  const isBefore = (a: [number, number], b: [number, number]): boolean =>
    a[1] > b[1] || (a[1] === b[1] && a[0] < b[0]);
  for (const entry of scores) {
    const last = best[most - 1];
    if (last && !isBefore(entry, last)) continue;
    const at = best.findIndex((other) => isBefore(entry, other));
    best.splice(at < 0 ? best.length : at, 0, entry);
    best.length = Math.min(best.length, most);
  }
  return best.map(([place]) => place);
}

function sharedWords(a: Vector, b: Vector | undefined): string[] {
  return [...a]
    .map(([term, weight]) => [term, weight * (b?.get(term) ?? 0)] as const)
    .filter(([term, weight]) => weight > 0 && !term.startsWith(TAG))
    .sort((x, y) => y[1] - x[1] || compareText(x[0], y[0]))
    .slice(0, REASONS)
    .map(([term]) => term);
}

const termIndex = memoize((archive: Archive): TermIndex => {
  const counts = archive.papers.map(termCounts);
  const holding = new Map<string, number>();
  for (const terms of counts) {
    for (const term of terms.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  const vectors = counts.map((terms) => vectorOf(terms, holding, archive.papers.length));
  const postings = new Map<string, { places: number[]; weights: number[] }>();
  vectors.forEach((vector, place) => {
    for (const [term, weight] of vector) {
      const posting = postings.get(term) ?? { places: [], weights: [] };
      postings.set(term, posting);
      posting.places.push(place);
      posting.weights.push(weight);
    }
  });
  return {
    vectors,
    postings,
    placeOf: new Map(archive.papers.map((paper, place) => [paper.id, place])),
  };
});

function vectorOf(
  terms: ReadonlyMap<string, number>,
  holding: ReadonlyMap<string, number>,
  papers: number,
): Vector {
  const weighted = [...terms].flatMap(([term, count]) => {
    const held = holding.get(term) ?? 1;
    // A term of one paper relates it to none.
    if (held < 2 || held > HOLDING_MAX) return [];
    return [[term, (1 + Math.log(count)) * Math.log(papers / held)] as const];
  });
  const heaviest = weighted.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, TERMS);
  const length = Math.hypot(...heaviest.map(([, weight]) => weight)) || 1;
  return new Map(heaviest.map(([term, weight]) => [term, weight / length]));
}

function termCounts(paper: Paper): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const [term] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu)) {
      if (term.length < 3 || STOP_WORDS.has(term)) continue;
      counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  };
  add(titleText(paper.title), TITLE_WEIGHT);
  add(abstractText(paper.abstract), 1);
  for (const tag of paper.tags) counts.set(TAG + tag, TAG_WEIGHT);
  return counts;
}
