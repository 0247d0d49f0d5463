import type { Paper } from '../archive/model/paper.ts';
import type { Difference, PaperValue } from './paper-values.ts';

/** One key of a paper (`links.github`) that a merge changed; `after` is undefined where the key is taken out. */
export interface Change {
  key: string;
  before: PaperValue;
  after: PaperValue;
}

/** One key in which upstream differs, left for a person to decide. */
export type Suggestion = Difference;

/** What a merge makes of a paper; `changes` is empty for a new one, which is written whole. */
export interface Merged {
  paper: Paper;
  changes: Change[];
  suggestions: Suggestion[];
}
