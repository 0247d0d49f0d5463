import type { Day } from '../model/day.ts';

/** A name with the slug of its page where it has one. */
export type ShownName = readonly [name: string, slug?: string];

/** What a result of a search shows of a paper besides its abstract; all of it plain text. */
export interface ShownPaper {
  id: string;
  title: string;
  date: Day;
  org?: ShownName;
  authors: readonly string[];
  /** How many authors there are besides. */
  hidden?: number;
  tags?: readonly ShownName[];
  upvotes?: number;
  /** As arXiv writes it. */
  arxiv?: string;
}
