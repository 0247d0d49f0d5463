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
  const newer: ListedPaper[][] = [];
  const older: ListedPaper[][] = [papersListedOn(page)];
  const told = (): void => tell([...newer, ...older].flat().length);
  for (let next = linkOf(page, 'next'); next; ) {
    const there = await read(next);
    newer.unshift(papersListedOn(there));
    told();
    next = linkOf(there, 'next');
  }
  for (let next = linkOf(page, 'prev'); next; ) {
    const there = await read(next);
    older.push(papersListedOn(there));
    told();
    next = linkOf(there, 'prev');
  }
  const papers = [...newer, ...older].flat();
  return [...new Map(papers.map((paper) => [paper.address, paper])).values()];
}

function linkOf(page: Document, rel: 'prev' | 'next'): string | undefined {
  return page.querySelector<HTMLAnchorElement>(`.pager a[rel="${rel}"]`)?.href;
}

async function read(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
