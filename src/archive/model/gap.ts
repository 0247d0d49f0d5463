import type { Day } from './day.ts';

/** Why the archive has no papers of a day, or perhaps not all of them. */
export type GapReason = 'no-papers' | 'failed' | 'unfinished' | 'read-too-early' | 'never-read';

/** A day that has no papers, or perhaps not all, and why. */
export interface Gap {
  day: Day;
  reason: GapReason;
  /** On Saturdays and Sundays Hugging Face seldom lists papers. */
  weekend: boolean;
  /** What went wrong, as the sync recorded it. */
  detail?: string;
}
