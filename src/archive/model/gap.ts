import type { Day } from './day.ts';

/** Why the archive has no papers of a day, or perhaps not all of them; the first: there are none. */
export const GAP_REASONS = [
  'no-papers',
  'never-read',
  'failed',
  'unfinished',
  'read-too-early',
] as const;

/** One of these reasons. */
export type GapReason = (typeof GAP_REASONS)[number];

/** A day that has no papers, or perhaps not all, and why. */
export interface Gap {
  day: Day;
  reason: GapReason;
  /** On Saturdays and Sundays Hugging Face seldom lists papers. */
  weekend: boolean;
  /** What went wrong, as the sync recorded it. */
  detail?: string;
}

/** The days of an archive from the first that was listed or asked for to the last, and those of them that are gaps. */
export interface Span {
  first: Day;
  last: Day;
  /** Oldest first. */
  gaps: readonly Gap[];
}
