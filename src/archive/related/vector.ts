import type { Term } from './term-index.ts';

/** The weightiest terms of a paper, heaviest first, and what they weigh: whole numbers, as a vector `LENGTH` long. */
export interface Vector {
  terms: Int32Array;
  weights: Uint16Array;
}

/** The length of every vector: sums of products of whole numbers are the same on every machine. */
export const LENGTH = 4096;
/** How many of its terms stand for a paper. */
const TERMS = 60;
/** Comes on top of the rarity of every term, so that one rare word does not outweigh two that say as much together. */
const BASE = 3;
/** A term that a paper has so often counts half as much as one that it has without end. */
const SATURATION = 1.2;

/**
 * The vector of a paper by TF-IDF (Salton and Buckley 1988), with the count of a term saturated as in BM25. `held` is
 * how many of so many `papers` hold each term.
 */
export function vectorOf(
  counts: ReadonlyMap<Term, number>,
  held: readonly number[],
  papers: number,
): Vector {
  const most = halfOctaves(papers);
  const terms = [...counts.keys()];
  // Weight and place in one number, so that typed numbers can be sorted: of equal weights, the order of the paper decides.
  const heaviest = new Float64Array(terms.length);
  let at = 0;
  for (const [term, count] of counts) {
    const rarity = most - halfOctaves((held[term] as number) + 1) + BASE;
    const weight = Math.round((10_000 * rarity * count) / (count + SATURATION));
    heaviest[at] = at - weight * terms.length;
    at += 1;
  }
  return scaled(terms, heaviest.sort().subarray(0, TERMS));
}

/** The vector of the terms whose numbers are `heaviest`, each its place among `terms` less its weight times their count. */
function scaled(terms: readonly Term[], heaviest: Float64Array): Vector {
  const length = heaviest.length;
  const vector = { terms: new Int32Array(length), weights: new Uint16Array(length) };
  const whole = new Float64Array(length);
  let squares = 0;
  heaviest.forEach((number, rank) => {
    const weight = Math.ceil(-number / terms.length);
    vector.terms[rank] = terms[number + weight * terms.length] as Term;
    whole[rank] = weight;
    squares += weight * weight;
  });
  const scale = LENGTH / Math.sqrt(squares);
  whole.forEach((weight, rank) => {
    vector.weights[rank] = Math.round(weight * scale);
  });
  return vector;
}

/**
 * Twice the binary logarithm of a whole number from 1 on, rounded down: so coarse that a paper more or less seldom moves
 * a weight, and exact, where the last digits of `Math.log` depend on the machine.
 */
export function halfOctaves(number: number): number {
  const octave = 31 - Math.clz32(number);
  const rest = number / 2 ** octave;
  return 2 * octave + (rest * rest >= 2 ? 1 : 0);
}
