import type { Paper } from './paper.ts';

/** A topic as `tags.yaml` states it, with its papers. */
export interface Tag {
  slug: string;
  label: string;
  /** One sentence. */
  description: string;
  /** Other spellings, from which imports suggest the topic. */
  aliases: readonly string[];
  /** arXiv categories, from which imports suggest the topic. */
  categories: readonly string[];
  /** Slugs of topics that were merged into this one; their addresses lead here. */
  merged: readonly string[];
  /** By date, newest first, then id. */
  papers: readonly Paper[];
}
