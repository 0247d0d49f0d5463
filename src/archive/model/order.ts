import type { Paper } from './paper.ts';

/** Compares two texts by code unit, so that no locale can change an order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of papers in an archive: newest day first, then most upvotes, then id. */
export function comparePapers(a: Paper, b: Paper): number {
  return compareText(b.date, a.date) || compareUpvotes(a, b);
}

/** The order of papers in a ranking: most upvotes first, then newest day, then id. */
export function compareByUpvotes(a: Paper, b: Paper): number {
  return upvotesOf(b) - upvotesOf(a) || compareText(b.date, a.date) || compareText(a.id, b.id);
}

/** The order of papers in a list that only grows: newest day first, then id, never upvotes. */
export function compareByDate(a: Paper, b: Paper): number {
  return compareText(b.date, a.date) || compareText(b.id, a.id);
}

/** The order of papers in a day: most upvotes first, then id. */
export function compareUpvotes(a: Paper, b: Paper): number {
  return upvotesOf(b) - upvotesOf(a) || compareText(a.id, b.id);
}

function upvotesOf(paper: Paper): number {
  return paper.upvotes ?? 0;
}
