import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_SIZE, pagesOf } from '../../../src/archive/catalogue/pages-of.ts';
import { makePaper } from '../make-paper.ts';

/** Papers newest first, of which the oldest is number 1. */
function papers(count: number) {
  return Array.from({ length: count }, (_, index) => makePaper({ id: `p-${count - index}` }));
}

const ids = (page: { papers: readonly { id: string }[] } | undefined) =>
  page?.papers.map(({ id }) => Number(id.slice(2)));

describe('the pages of a growing list', () => {
  it('keeps up to 99 papers on the page without a number', () => {
    expect(pagesOf(papers(99)).map(({ number }) => number)).toEqual([undefined]);
    expect(pagesOf([])).toEqual([{ papers: [] }]);
  });

  it('moves the oldest fifty to page 1 with the hundredth paper', () => {
    const [newest, first] = pagesOf(papers(100));
    expect(newest?.papers).toHaveLength(50);
    expect(first?.number).toBe(1);
    expect(ids(first)).toEqual(Array.from({ length: 50 }, (_, index) => 50 - index));
  });

  it('shows every paper on exactly one page, and never changes a page that has a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
        const pages = pagesOf(papers(count));
        const shown = pages.flatMap((page) => ids(page) ?? []);
        expect(shown).toEqual(Array.from({ length: count }, (_, index) => count - index));
        for (const { number, papers: onPage } of pages) {
          if (number === undefined) continue;
          expect(onPage).toHaveLength(PAGE_SIZE);
          expect(onPage.at(-1)?.id).toBe(`p-${(number - 1) * PAGE_SIZE + 1}`);
        }
      }),
    );
  });
});
