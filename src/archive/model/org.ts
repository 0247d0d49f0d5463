import type { Paper } from './paper.ts';

/** An organization as `orgs.yaml` states it, with its papers. */
export interface Org {
  slug: string;
  name: string;
  /** Other names and spellings under which papers state it. */
  aliases: readonly string[];
  /** The home page. */
  homepage?: string;
  /** The name under which Hugging Face keeps it. */
  huggingface?: string;
  /** The id at ror.org. */
  ror?: string;
  /** Earlier slugs; their addresses lead here. */
  renamed: readonly string[];
  /** An import added it and nobody has looked at it yet. */
  draft: boolean;
  /** By date, newest first, then id. */
  papers: readonly Paper[];
}
