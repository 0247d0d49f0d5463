import { addDays, type Day, weekdayOf } from '../../archive/model/day.ts';
import type { Gap, GapReason } from '../../archive/model/gap.ts';
import { compareText } from '../../archive/model/order.ts';
import type { Paper } from '../../archive/model/paper.ts';
import { isFinal, type SyncState } from './state.ts';

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

/**
 * The gaps of an archive: from the first day that was asked for or is listed (`since` overrides it) to `until`. A
 * further day of a paper counts as listed.
 */
export function gapsOfArchive(
  state: SyncState,
  papers: Iterable<Pick<Paper, 'date' | 'alsoListed'>>,
  until: Day,
  since?: Day,
): Gap[] {
  const listed = new Set<Day>();
  for (const { date, alsoListed } of papers)
    for (const day of [date, ...alsoListed]) listed.add(day);
  const [first = until] = [...state.keys(), ...listed].sort(compareText);
  return gapsOf(state, since ?? first, until, listed);
}
