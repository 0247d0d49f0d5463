import { fetchPage } from '../fetch-page.ts';
import { type ListedPaper, papersListedOn } from './listed.ts';

/** Says whether a page is one of several that list papers together. */
export function isOneOfSeveral(page: Document): boolean {
  return linkOf(page, 'prev') !== undefined || linkOf(page, 'next') !== undefined;
}

/**
 * The papers of all pages of a list, newest first: those of the page, of the newer ones and of the older ones, each
 * reached by the link of the one before. Tells how many are known so far. Throws where a page cannot be read.
 */
export async function papersOfWholeList(
  page: Document,
  tell: (known: number) => void,
): Promise<ListedPaper[]> {
  let known = papersListedOn(page).length;
  const follow = async (rel: 'prev' | 'next'): Promise<ListedPaper[][]> => {
    const lists: ListedPaper[][] = [];
    for (let next = linkOf(page, rel); next; ) {
      const there = await fetchPage(next);
      const listed = papersListedOn(there);
      lists.push(listed);
      known += listed.length;
      tell(known);
      next = linkOf(there, rel);
    }
    return lists;
  };
  const newer = await follow('next');
  const older = await follow('prev');
  const papers = [...newer.reverse(), papersListedOn(page), ...older].flat();
  return [...new Map(papers.map((paper) => [paper.address, paper])).values()];
}

function linkOf(page: Document, rel: 'prev' | 'next'): string | undefined {
  return page.querySelector<HTMLAnchorElement>(`.pager a[rel="${rel}"]`)?.href;
}
