import { compareText } from '../model/order.ts';

/** A paper as terms with whole-number weights, the weightiest first; equal for equal text and frequencies everywhere. */
export interface Vector {
  terms: Int32Array;
  weights: Int32Array;
}

/** How many of its weightiest terms stand for a paper. */
const TERMS = 60;
/** The weights of a vector are such that the sum of their squares is about the square of this. */
const LENGTH = 10_000;
/** Of a term that more papers hold, the newest count: what is common tells little, and old papers are known by other terms. */
const NEWEST = 1_000;
/** How many entries of the index a search looks at, the rarest terms first, so that its time does not grow with the archive. */
const BUDGET = 2_000;
/** How many of the papers that share most with one are compared with it in full. */
const CANDIDATES = 64;
/** How often a term stands in a paper matters less and less. */
const SATURATION = 1.2;

/** The vector of a paper: `frequency` says how telling a term is, 0 for one that says nothing. */
export function vectorOf(
  counts: ReadonlyMap<number, number>,
  telling: (term: number) => number,
  nameOf: (term: number) => string,
): Vector {
  const weighted: [term: number, weight: number][] = [];
  for (const [term, count] of counts) {
    const weight = (count / (count + SATURATION)) * telling(term);
    if (weight > 0) weighted.push([term, weight]);
  }
  weighted.sort((a, b) => b[1] - a[1] || compareText(nameOf(a[0]), nameOf(b[0])));
  const heaviest = weighted.slice(0, TERMS);
  const length = Math.sqrt(heaviest.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(heaviest, ([term]) => term),
    weights: Int32Array.from(heaviest, ([, weight]) => Math.round((weight / length) * LENGTH)),
  };
}

/** An index of papers by term; papers are known by the order in which they are added. */
export interface NearestPapers {
  add: (vector: Vector) => void;
  /** The nearest papers to one of them, nearest first; of equally near ones the one added last. */
  nearest: (paper: number, most: number) => number[];
  /** The terms that two papers share, the weightiest first. */
  shared: (one: number, other: number) => number[];
}

/** The papers that hold a term, and its weight in each, in the order in which they were added. */
interface Posting {
  papers: number[];
  weights: number[];
}

/** Makes an empty index. */
export function createNearestPapers(): NearestPapers {
  const vectors: Vector[] = [];
  const postings: (Posting | undefined)[] = [];
  const shares: number[] = [];
  const weightOf: number[] = [];
  return {
    add: (vector) => {
      const paper = vectors.push(vector) - 1;
      shares.push(0);
      for (let at = 0; at < vector.terms.length; at++) {
        const term = vector.terms[at] ?? 0;
        while (postings.length <= term) {
          postings.push(undefined);
          weightOf.push(0);
        }
        const posting = postings[term] ?? { papers: [], weights: [] };
        postings[term] = posting;
        posting.papers.push(paper);
        posting.weights.push(vector.weights[at] ?? 0);
      }
    },
    nearest: (paper, most) => {
      const own = vectors[paper];
      if (!own) return [];
      const sharing = addShares(own, postings, shares);
      const candidates = highest(sharing, shares, CANDIDATES, paper);
      for (const one of sharing) shares[one] = 0;
      for (const other of candidates) shares[other] = score(own, vectors[other], weightOf);
      const nearest = highest(candidates, shares, most, paper);
      for (const one of candidates) shares[one] = 0;
      return nearest;
    },
    shared: (one, other) => sharedTerms(vectors[one], vectors[other]),
  };
}

/**
 * Adds up what papers share with a vector by its rarest terms, as far as the budget reaches, and returns which papers
 * share anything. `shares` is by paper and holds 0 before.
 */
function addShares(
  own: Vector,
  postings: readonly (Posting | undefined)[],
  shares: number[],
): number[] {
  const sizeOf = (at: number): number => postings[own.terms[at] ?? 0]?.papers.length ?? 0;
  const rarestFirst = [...own.terms.keys()].sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
  const sharing: number[] = [];
  let left = BUDGET;
  for (const place of rarestFirst) {
    const posting = postings[own.terms[place] ?? 0];
    if (!posting || left <= 0) continue;
    const { papers, weights } = posting;
    const weight = own.weights[place] ?? 0;
    const from = Math.max(0, papers.length - Math.min(NEWEST, left));
    left -= papers.length - from;
    for (let at = from; at < papers.length; at++) {
      const paper = papers[at] as number;
      const before = shares[paper] as number;
      if (before === 0) sharing.push(paper);
      shares[paper] = before + weight * (weights[at] as number);
    }
  }
  return sharing;
}

/** How near two papers are; `weightOf` is by term and holds 0 before and after. */
function score(own: Vector, other: Vector | undefined, weightOf: number[]): number {
  if (!other) return 0;
  for (let at = 0; at < own.terms.length; at++)
    weightOf[own.terms[at] as number] = own.weights[at] as number;
  let sum = 0;
  for (let at = 0; at < other.terms.length; at++) {
    sum += (weightOf[other.terms[at] as number] as number) * (other.weights[at] as number);
  }
  for (let at = 0; at < own.terms.length; at++) weightOf[own.terms[at] as number] = 0;
  return sum;
}

function sharedTerms(one: Vector | undefined, other: Vector | undefined): number[] {
  if (!one || !other) return [];
  const weights = new Map(Array.from(one.terms, (term, at) => [term, one.weights[at] ?? 0]));
  return Array.from(other.terms, (term, at): [term: number, product: number] => [
    term,
    (weights.get(term) ?? 0) * (other.weights[at] ?? 0),
  ])
    .filter(([, product]) => product > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([term]) => term);
}

/** The papers with the highest scores but one, highest first; of equal ones the paper added last. */
function highest(
  papers: readonly number[],
  scores: readonly number[],
  most: number,
  except: number,
): number[] {
  const isBefore = (a: number, b: number): boolean =>
    (scores[a] as number) > (scores[b] as number) || (scores[a] === scores[b] && a > b);
  const best: number[] = [];
  for (const paper of papers) {
    if (paper === except) continue;
    if (best.length === most && !isBefore(paper, best[most - 1] as number)) continue;
    if (best.length === most) best.pop();
    let at = best.length;
    while (at > 0 && isBefore(paper, best[at - 1] as number)) at -= 1;
    best.splice(at, 0, paper);
  }
  return best;
}
