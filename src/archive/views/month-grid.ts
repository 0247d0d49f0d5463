import type { Archive } from '../archive/archive.ts';
import { memoize } from '../memoize.ts';
import { type Day, weekdayOf } from '../model/day.ts';
import { daysOfMonth, type Month, type Year, yearOf } from '../model/period.ts';
import type { Context } from './context.ts';

/** One day of a calendar; `heat` 0 (no papers) to 4 (nearly as many as the fullest day of the year). */
export interface CalendarCell {
  day: string;
  label: string;
  href?: string;
  heat: number;
  current: boolean;
}

/** A month as a calendar, Monday first; `null` stands for a day of another month. */
export interface MonthGrid {
  title: string;
  href?: string;
  weekdays: readonly { initial: string; name: string }[];
  weeks: (CalendarCell | null)[][];
}

/** The calendar of a month, with the current day marked. */
export function monthGrid(
  context: Context,
  month: Month,
  current?: Day,
  title?: string,
): MonthGrid {
  const { archive, routes, words } = context;
  const days = daysOfMonth(month);
  const most = fullestDays(archive).get(yearOf(month)) ?? 1;
  const cells: (CalendarCell | null)[] = Array(weekdayOf(days[0] ?? '') - 1).fill(null);
  for (const day of days) cells.push(cell(context, day, most, current));
  return {
    title: title ?? words.periods.month(month),
    ...(archive.months.has(month) && { href: routes.month(month) }),
    weekdays: words.days.weekdayInitials,
    weeks: inSevens(cells),
  };
}

/** The most papers that a day of each year has: heat is compared within a year, as archives grow. */
const fullestDays = memoize((archive: Archive): ReadonlyMap<Year, number> => {
  const most = new Map<Year, number>();
  for (const [day, papers] of archive.days) {
    most.set(yearOf(day), Math.max(papers.length, most.get(yearOf(day)) ?? 0));
  }
  return most;
});

function cell(
  { archive, routes, words }: Context,
  day: Day,
  most: number,
  current?: Day,
): CalendarCell {
  const papers = archive.days.get(day)?.length ?? 0;
  return {
    day: String(Number(day.slice(8))),
    label: words.list.calendarCell(day, papers),
    ...(papers > 0 && { href: routes.day(day) }),
    heat: Math.ceil((papers / most) * 4),
    current: day === current,
  };
}

function inSevens<Cell>(cells: readonly Cell[]): (Cell | null)[][] {
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => cells[week * 7 + weekday] ?? null),
  );
}
