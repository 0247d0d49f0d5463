import type { DraftOrigin } from './draft.ts';

/** From the source that knows least of a paper's text to the one that knows it best. */
const RANKS: Readonly<Record<DraftOrigin, number>> = {
  bibtex: 0,
  listing: 1,
  huggingface: 2,
  arxiv: 3,
};

/**
 * Says whether an origin knows more of a paper than the one it was imported from; a paper without one was written by
 * a person, and the archive's own export, which has none either, is taken at its word.
 */
export function knowsMore(origin: DraftOrigin | undefined, from: DraftOrigin | undefined): boolean {
  return !origin || !from || RANKS[origin] > RANKS[from];
}

/** Says whether an origin's text is worth comparing with what is there: text by hand only with arXiv's own. */
export function mayJudgeText(
  origin: DraftOrigin | undefined,
  from: DraftOrigin | undefined,
): boolean {
  return RANKS[origin ?? 'arxiv'] >= RANKS[from ?? 'arxiv'];
}
