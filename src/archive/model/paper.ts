import type { z } from 'zod';
import type { wholePaperSchema } from './schema.ts';

/** A map whose lists nobody may change. */
export type WithFixedLists<Map> = {
  [Key in keyof Map]: Map[Key] extends (infer Entry)[] ? readonly Entry[] : Map[Key];
};

/**
 * One paper as its Markdown file states it: plain, JSON-serialisable, nothing derived. The schema says what each key
 * is; title and abstract are in the abstract grammar, absent keys are absent.
 */
export type Paper = WithFixedLists<z.output<typeof wholePaperSchema>>;

/** The addresses a paper may name itself; those that follow from an arXiv id need not be written. */
export type PaperLinks = Paper['links'];

/** When and why a paper was withdrawn. */
export type Withdrawal = NonNullable<Paper['withdrawn']>;

/** A place in a file: 1-based line and column. */
export interface Place {
  line: number;
  column: number;
  /** Of an entry of a registry that has a file of its own: that file, relative to the content root. */
  file?: string;
}

/** A paper with its file and the places of its keys, for problems that only the whole archive shows. */
export interface ParsedPaper {
  paper: Paper;
  /** Path of the file, relative to the content root, with `/`. */
  file: string;
  /** Places by key path: `title`, `tags.0`, `links.github`. */
  places: Readonly<Record<string, Place>>;
}
