import type { Entry } from '../../../src/archive/archive/entry.ts';
import type { Reference } from '../../../src/archive/formats/reference.ts';

/** A paper whose citations are judged. */
export interface Cited {
  entry: Entry;
  reference: Reference;
}

/** What somebody makes of our citations. */
export interface Judgement {
  /** Who read what: `citeproc, APA`. */
  judge: string;
  /** How many papers were read; 0 where the judge is not there. */
  read: number;
  /** What is not as the paper has it, by citation key. */
  misses: string[];
  /** Why it could not judge. */
  absent?: string;
}
