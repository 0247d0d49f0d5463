import { compareText } from '../model/order.ts';
import { monthOf } from '../model/period.ts';
import { type Near, REASONS } from './nearest.ts';
import type { PaperToRelate } from './terms.ts';
import type { Vector } from './vector.ts';

/** How many earlier papers a paper is related to. */
export const NEAREST = 4;
/** Stands where there is no paper or no word. */
export const NONE = -1;

/** The papers of one month, by day and then by id. */
export interface MonthOfPapers {
  /** `YYYY-MM`. */
  month: string;
  papers: readonly PaperToRelate[];
}

/**
 * All that a later month needs to know of a month, and what its papers are related to. It depends on no later month, so
 * it is final once its month is closed. Plain values and typed arrays: it can be kept by structured clone.
 */
export interface RelatedMonth {
  /** `YYYY-MM`. */
  month: string;
  ids: readonly string[];
  dates: readonly string[];
  /** The names of the terms that no earlier month has; they get the next numbers. */
  names: readonly string[];
  /** The numbers of the terms that its papers hold, and how many papers hold each. */
  heldTerms: Int32Array;
  heldPapers: Int32Array;
  /** The vectors of its papers one after the other, and where each ends. */
  terms: Int32Array;
  weights: Uint16Array;
  ends: Int32Array;
  /** For each paper `NEAREST` places, counted from the first paper of the archive, nearest first. */
  nearest: Int32Array;
  /** How near each of these is; see `Near`. */
  scores: Int32Array;
  /** For each of these the numbers of `REASONS` terms that both share, the weightiest first. */
  reasons: Int32Array;
}

/** Papers in any order by their months, oldest first. */
export function papersByMonth(papers: readonly PaperToRelate[]): MonthOfPapers[] {
  const months = new Map<string, PaperToRelate[]>();
  for (const paper of papers) {
    const month = monthOf(paper.date);
    const group = months.get(month);
    if (group) group.push(paper);
    else months.set(month, [paper]);
  }
  return [...months]
    .sort(([a], [b]) => compareText(a, b))
    .map(([month, group]) => ({
      month,
      papers: group.sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id)),
    }));
}

/** Vectors as a month keeps them. */
export function joinVectors(
  vectors: readonly Vector[],
): Pick<RelatedMonth, 'terms' | 'weights' | 'ends'> {
  let length = 0;
  const ends = Int32Array.from(vectors, ({ terms }) => {
    length += terms.length;
    return length;
  });
  const terms = new Int32Array(length);
  const weights = new Uint16Array(length);
  vectors.forEach((vector, at) => {
    const from = (ends[at] as number) - vector.terms.length;
    terms.set(vector.terms, from);
    weights.set(vector.weights, from);
  });
  return { terms, weights, ends };
}

/** The vectors that a month keeps. */
export function vectorsOf({ terms, weights, ends }: RelatedMonth): Vector[] {
  return Array.from(ends, (end, at) => {
    const from = at === 0 ? 0 : (ends[at - 1] as number);
    return { terms: terms.subarray(from, end), weights: weights.subarray(from, end) };
  });
}

/** The nearest papers of each paper of a month, with the numbers of the terms they share, as the month keeps them. */
export function joinNearest(
  found: readonly (readonly Near[])[],
): Pick<RelatedMonth, 'nearest' | 'scores' | 'reasons'> {
  const nearest = new Int32Array(found.length * NEAREST).fill(NONE);
  const scores = new Int32Array(found.length * NEAREST);
  const reasons = new Int32Array(found.length * NEAREST * REASONS).fill(NONE);
  found.forEach((ofPaper, paper) => {
    ofPaper.forEach(({ place, score, shared }, rank) => {
      const at = paper * NEAREST + rank;
      nearest[at] = place;
      scores[at] = score;
      reasons.set(shared, at * REASONS);
    });
  });
  return { nearest, scores, reasons };
}
