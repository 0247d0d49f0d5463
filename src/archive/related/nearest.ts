import { NEWEST, type Posting } from './posting.ts';
import { isTopic, type Term, type TermIndex } from './term-index.ts';
import { LENGTH, type Vector } from './vector.ts';

/** A paper near another. */
export interface Near {
  place: number;
  /** The cosine of both vectors times `LENGTH` squared. */
  score: number;
  /** The words that both share, those that bring them nearest first. */
  shared: Term[];
}

/** How many shared words give the reason. */
export const REASONS = 3;

/** How many entries of postings are read for a paper. */
const BUDGET = 3000;
/** About how many of the papers found so are compared in full. */
const CANDIDATES = 32;
/** The cosine from which on the nearest paper of all, and every other one, is near enough to be shown. */
const FIRST_COSINE = 0.1;
const OTHER_COSINE = 0.13;
const BUCKETS = 1024;
/** The binary logarithm of how far apart the scores of one bucket are. */
const BUCKET_BITS = Math.log2((LENGTH * LENGTH) / BUCKETS);

/** Memory that one search hands on to the next; `scores` and `weights` are all zeros between them. */
export interface Scratch {
  /** By place. */
  scores: Int32Array;
  /** The places that have a score. */
  touched: Int32Array;
  /** By term. */
  weights: Uint16Array;
  buckets: Uint16Array;
}

/** Memory for searches among so many papers and terms. */
export function makeScratch(papers: number, terms: number): Scratch {
  return {
    scores: new Int32Array(papers),
    touched: new Int32Array(BUDGET),
    weights: new Uint16Array(terms),
    buckets: new Uint16Array(BUCKETS + 1),
  };
}

/**
 * The papers of an index nearest to one of them by the cosine of their vectors, nearest first, at most `most`; of equally
 * near ones the newer first, and none that is too far. The work has a bound: the heaviest terms name candidates, the
 * newest of each first, until a budget is spent, and the best of these are compared in full.
 */
export function nearestTo(index: TermIndex, place: number, most: number, scratch: Scratch): Near[] {
  const vector = index.vectors[place] as Vector;
  const touched = readPostings(index, vector, scratch);
  const least = leastScore(touched, scratch);
  vector.terms.forEach((term, at) => {
    scratch.weights[term] = vector.weights[at] as number;
  });
  const best: Near[] = [];
  for (let at = 0; at < touched; at++) {
    const other = scratch.touched[at] as number;
    const isCandidate = other !== place && (scratch.scores[other] as number) >= least;
    scratch.scores[other] = 0;
    if (!isCandidate) continue;
    const score = product(scratch.weights, index.vectors[other] as Vector);
    keepBest(best, { place: other, score, shared: [] }, most);
  }
  const near = best.filter(isNearEnough);
  for (const one of near) one.shared = sharedWords(index, scratch.weights, one.place);
  for (const term of vector.terms) scratch.weights[term] = 0;
  return near;
}

/** Adds up what papers share with a vector, and tells how many were touched. */
function readPostings(index: TermIndex, vector: Vector, { scores, touched }: Scratch): number {
  let count = 0;
  let left = BUDGET;
  for (let at = 0; at < vector.terms.length && left > 0; at++) {
    const weight = vector.weights[at] as number;
    const { entries, end } = index.postings[vector.terms[at] as Term] as Posting;
    const from = Math.max(0, end - 2 * Math.min(NEWEST, left));
    left -= (end - from) / 2;
    for (let entry = from; entry < end; entry += 2) {
      const place = entries[entry] as number;
      const score = scores[place] as number;
      if (score === 0) touched[count++] = place;
      scores[place] = score + weight * (entries[entry + 1] as number);
    }
  }
  return count;
}

/** The score from which on about `CANDIDATES` of the touched papers lie, found without sorting them. */
function leastScore(touched: number, { scores, touched: places, buckets }: Scratch): number {
  buckets.fill(0);
  for (let at = 0; at < touched; at++) {
    const bucket = Math.min(BUCKETS, (scores[places[at] as number] as number) >> BUCKET_BITS);
    buckets[bucket] = (buckets[bucket] as number) + 1;
  }
  let bucket = BUCKETS;
  for (let found = buckets[bucket] as number; found <= CANDIDATES && bucket > 0; ) {
    bucket -= 1;
    found += buckets[bucket] as number;
  }
  return bucket << BUCKET_BITS;
}

function product(weights: Uint16Array, { terms, weights: others }: Vector): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at++) {
    sum += (weights[terms[at] as Term] as number) * (others[at] as number);
  }
  return sum;
}

/** The words that two papers share, those with the greatest products of weights first; of equal ones as the other has them. */
function sharedWords(index: TermIndex, weights: Uint16Array, place: number): Term[] {
  const { terms, weights: others } = index.vectors[place] as Vector;
  const words: Term[] = [];
  const products: number[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as Term;
    const product = (weights[term] as number) * (others[at] as number);
    if (product <= (products[REASONS - 1] ?? 0) || isTopic(index.names[term] as string)) continue;
    let rank = Math.min(words.length, REASONS - 1);
    for (; rank > 0 && product > (products[rank - 1] as number); rank--) {
      words[rank] = words[rank - 1] as Term;
      products[rank] = products[rank - 1] as number;
    }
    words[rank] = term;
    products[rank] = product;
  }
  return words;
}

function isNearEnough({ score }: Near, rank: number): boolean {
  return score >= (rank === 0 ? FIRST_COSINE : OTHER_COSINE) * LENGTH * LENGTH;
}

function keepBest(best: Near[], near: Near, most: number): void {
  const isBefore = (other: Near): boolean =>
    near.score > other.score || (near.score === other.score && near.place > other.place);
  let at = best.length;
  while (at > 0 && isBefore(best[at - 1] as Near)) at--;
  if (at >= most) return;
  best.splice(at, 0, near);
  best.length = Math.min(best.length, most);
}
