import type { Paper } from '../model/paper.ts';

/** How many papers a numbered page holds. */
export const PAGE_SIZE = 50;

/** One page of a growing list: its papers, newest first, and its number; the newest page has none. */
export interface ListPage {
  number?: number;
  papers: readonly Paper[];
}

/**
 * Cuts a list (newest first) into pages that never change once they are full: page 1 holds the oldest fifty, and
 * the page without a number the 50 to 99 newest, or all. The newest page comes first.
 */
export function pagesOf(papers: readonly Paper[]): ListPage[] {
  const numbered = Math.max(0, Math.floor(papers.length / PAGE_SIZE) - 1);
  const pages: ListPage[] = [{ papers: papers.slice(0, papers.length - numbered * PAGE_SIZE) }];
  for (let number = numbered; number >= 1; number--) {
    const end = papers.length - (number - 1) * PAGE_SIZE;
    pages.push({ number, papers: papers.slice(end - PAGE_SIZE, end) });
  }
  return pages;
}
