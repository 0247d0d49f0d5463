import type { Day } from '../../model/day.ts';

/** One entry of a feed, the same in all formats: a paper, or in the digest a day. */
export interface FeedEntry {
  /** The absolute address of its page, and its id in every format and every feed. */
  address: string;
  /** Plain text without TeX. */
  title: string;
  /** It is published at 00:00 UTC of this day. */
  day: Day;
  authors: readonly string[];
  /** Labels of the paper's topics. */
  categories: readonly string[];
  /** Safe HTML, mathematics as MathML, every address absolute. */
  html: string;
  /** The paper elsewhere: its page at arXiv. */
  related?: string;
}

/** A feed before it is written in one of the formats; every address is absolute. */
export interface Feed {
  title: string;
  description: string;
  /** The page that shows the same papers. */
  page: string;
  /** BCP 47. */
  language: string;
  /** Who publishes the feed. */
  publisher: { name: string; url: string };
  /** The day of the newest entry, or of the newest paper where the feed is empty. */
  updated: Day;
  /** The WebSub hub, where there is one. */
  hub?: string;
  entries: readonly FeedEntry[];
}
