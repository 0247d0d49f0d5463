import type { Day } from './day.ts';

/** The addresses a paper may name itself; those that follow from an arXiv id need not be written. */
export interface PaperLinks {
  arxiv?: string;
  pdf?: string;
  huggingface?: string;
  github?: string;
  project?: string;
}

/** When and why a paper was withdrawn. */
export interface Withdrawal {
  date: Day;
  note?: string;
}

/** One paper as its Markdown file states it: plain, JSON-serialisable, nothing derived. */
export interface Paper {
  /** The file name without `.md`: an arXiv id (`2506.24119`, `cs-0112017`) or a slug. */
  id: string;
  /** In the abstract grammar, inline only. */
  title: string;
  /** The day whose page lists the paper. */
  date: Day;
  /** First public on arXiv. */
  published?: Day;
  /** In the order of the paper; may be empty. */
  authors: readonly string[];
  /** All authors there are, where the list is not complete. */
  authorCount?: number;
  /** A name, alias or slug of the organization. */
  org?: string;
  /** As read on the day `retrieved`. */
  upvotes?: number;
  /** As read on the day `retrieved`. */
  comments?: number;
  retrieved?: Day;
  tags: readonly string[];
  /** arXiv's categories, the primary one first. */
  categories: readonly string[];
  doi?: string;
  journal?: string;
  /** arXiv's version, as `v2`. */
  version?: string;
  links: PaperLinks;
  /** One sentence, written by hand. */
  summary?: string;
  /** File name of an image beside the Markdown file. */
  teaser?: string;
  teaserAlt?: string;
  /** Further days that listed the paper. */
  alsoListed: readonly Day[];
  withdrawn?: Withdrawal;
  /** `<importer>@<eight hex digits>` of title, authors and abstract as imported. */
  source?: string;
  /** The body of the file, in the abstract grammar. */
  abstract: string;
}

/** A place in a file: 1-based line and column. */
export interface Place {
  line: number;
  column: number;
}

/** A paper with its file and the places of its keys, for problems that only the whole archive shows. */
export interface ParsedPaper {
  paper: Paper;
  /** Path of the file, relative to the content root, with `/`. */
  file: string;
  /** Places by key path: `title`, `tags.0`, `links.github`. */
  places: Readonly<Record<string, Place>>;
}
