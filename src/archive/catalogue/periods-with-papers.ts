import type { Archive, PapersBy } from '../archive/archive.ts';
import { memoize } from '../memoize.ts';
import { daysOfMonth, type Month, monthsOfYear, type Year } from '../model/period.ts';
import type { DayCounts } from '../views/month-grid.ts';
import type { NeighbourKeys } from '../views/neighbours.ts';

/** The periods with papers before and after one, of a map of periods, newest first. */
export function neighbourKeys(periods: PapersBy<string>, period: string): NeighbourKeys {
  const { keys, placeOf } = keysOf(periods);
  const place = placeOf.get(period) ?? -1;
  const previous = keys[place + 1];
  const next = keys[place - 1];
  return {
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
}

/** The keys of a map are listed once, not for each of its thousands of pages. */
const keysOf = memoize((periods: PapersBy<string>) => {
  const keys = [...periods.keys()];
  return { keys, placeOf: new Map(keys.map((key, place) => [key, place])) };
});

/** The papers of each day of a month, compared with the fullest day of the month itself. */
export function dayCounts({ days, months }: Archive, month: Month): DayCounts {
  const counts = daysOfMonth(month).map((day) => days.get(day)?.length ?? 0);
  const papers = months.get(month)?.length ?? 0;
  return { month, counts, papers, most: Math.max(1, ...counts) };
}

/** The papers of each day of the months of a year, compared with the fullest day of the year. */
export function yearCounts(archive: Archive, year: Year): DayCounts[] {
  const months = monthsOfYear(year).map((month) => dayCounts(archive, month));
  const most = Math.max(...months.map((month) => month.most));
  return months.map((month) => ({ ...month, most }));
}
