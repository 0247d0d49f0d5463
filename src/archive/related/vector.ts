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
  const weights = terms.map((term) => {
    const count = counts.get(term) as number;
    const rarity = most - halfOctaves((held[term] as number) + 1) + BASE;
    return Math.round((10_000 * rarity * count) / (count + SATURATION));
  });
  // Of equal weights, the order of the paper decides, since sorting is stable.
  const heaviest = Array.from(terms, (_, at) => at)
    .sort((a, b) => (weights[b] as number) - (weights[a] as number))
    .slice(0, TERMS);
  return scaled(
    heaviest.map((at) => terms[at] as Term),
    heaviest.map((at) => weights[at] as number),
  );
}

function scaled(terms: readonly Term[], weights: readonly number[]): Vector {
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const scale = LENGTH / Math.sqrt(squares);
  return {
    terms: Int32Array.from(terms),
    weights: Uint16Array.from(weights, (weight) => Math.round(weight * scale)),
  };
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
