import { type CollectionEntry, getCollection } from 'astro:content';

export type Paper = CollectionEntry<'papers'>;

/** All papers, the newest first. */
export async function allPapers(): Promise<Paper[]> {
  const papers = await getCollection('papers');
  return papers.sort(
    (a, b) => b.data.date.valueOf() - a.data.date.valueOf() || (a.id < b.id ? -1 : 1),
  );
}

/** The day of a paper, `2025-06-30`. */
export function dayOf(paper: Paper): string {
  return paper.data.date.toISOString().slice(0, 10);
}
