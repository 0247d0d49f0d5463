import type { Paper } from './paper.ts';

/** A name page: the papers under one spelling of a name, or those that `authors.yaml` gives to one person. */
export interface Author {
  slug: string;
  /** The commonest spelling. */
  name: string;
  /** All spellings, the commonest first. */
  spellings: readonly string[];
  /** `0000-0002-1825-0097`. */
  orcid?: string;
  /** By date, newest first, then id. */
  papers: readonly Paper[];
}
