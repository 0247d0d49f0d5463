import { addDays, type Day, weekdayOf } from '../../archive/model/day.ts';
import { isFinal, type SyncState } from './state.ts';

/** Why the archive has no papers of a day, or perhaps not all of them. */
export type GapReason = 'no-papers' | 'failed' | 'unfinished' | 'read-too-early' | 'never-read';

/** One day with a gap. */
export interface Gap {
  day: Day;
  reason: GapReason;
  /** On Saturdays and Sundays Hugging Face seldom lists papers. */
  weekend: boolean;
  /** What went wrong, as the sync recorded it. */
  detail?: string;
}

/**
 * The days from the first to the last, both included, that have no papers or perhaps not all, oldest first, each
 * with the reason. `listed` are days whose papers came in by other ways than a sync: they are no gaps.
 */
export function gapsOf(
  state: SyncState,
  firstDay: Day,
  lastDay: Day,
  listed: ReadonlySet<Day> = new Set(),
): Gap[] {
  const gaps: Gap[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    const reason = reasonOf(state, day, listed);
    if (!reason) continue;
    const detail = state.get(day)?.reason;
    const weekend = weekdayOf(day) > 5;
    gaps.push({ day, reason, weekend, ...(detail !== undefined && { detail }) });
  }
  return gaps;
}

/** The days from the first to the last that a sync has not finished, oldest first. */
export function missingDays(state: SyncState, firstDay: Day, lastDay: Day): Day[] {
  return daysBetween(firstDay, lastDay).filter((day) => {
    const record = state.get(day);
    return !record || !isFinal(record);
  });
}

/** All days from the first to the last, both included. */
export function daysBetween(firstDay: Day, lastDay: Day): Day[] {
  const days: Day[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) days.push(day);
  return days;
}

function reasonOf(state: SyncState, day: Day, listed: ReadonlySet<Day>): GapReason | undefined {
  const record = state.get(day);
  if (!record) return listed.has(day) ? undefined : 'never-read';
  if (record.state === 'failed' || record.state === 'unfinished') return record.state;
  if (!isFinal(record)) return 'read-too-early';
  return record.state === 'empty' ? 'no-papers' : undefined;
}
