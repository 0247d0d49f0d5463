import type { Day } from '../archive/model/day.ts';
import type { Paper } from '../archive/model/paper.ts';

/** Where a draft came from; `source` of the paper begins with it. */
export type DraftOrigin = 'arxiv' | 'huggingface' | 'listing' | 'bibtex';

/**
 * A paper as a source of the outside world states it, in the abstract grammar: what it does not say is absent.
 * `date` is there only where the source says on which day a page listed the paper.
 */
export interface PaperDraft extends Partial<Omit<Paper, 'title' | 'abstract'>> {
  title: string;
  abstract: string;
  /** The day on which a reference manager saw the paper: for a reading list, the day that listed it. */
  accessed?: Day;
  /** Absent where the draft is the archive's own export, which is taken as it stands, its `source` included. */
  origin?: DraftOrigin;
}
