import { type Day, weekdayOf } from '../model/day.ts';
import { daysOfMonth, type Month } from '../model/period.ts';
import type { Site } from '../site.ts';

/** How many papers the days of a month have. */
export interface DayCounts {
  month: Month;
  /** Papers by day of the month, the first at 0. */
  counts: readonly number[];
  /** Papers of the month; fewer than those of its days where one lists a paper again. */
  papers: number;
  /** What is told apart by colour: the fullest day that these are compared with. */
  most: number;
}

/** One day of a calendar; `heat` 0 (no papers) to 4 (nearly as many as the fullest day). */
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
export function monthGrid(site: Site, facts: DayCounts, current?: Day, title?: string): MonthGrid {
  const { routes, words } = site;
  const { month, counts } = facts;
  const days = daysOfMonth(month);
  const cells: (CalendarCell | null)[] = Array(weekdayOf(days[0] ?? '') - 1).fill(null);
  days.forEach((day, index) => {
    cells.push(cell(site, day, counts[index] ?? 0, facts.most, day === current));
  });
  return {
    title: title ?? words.periods.month(month),
    ...(counts.some((count) => count > 0) && { href: routes.month(month) }),
    weekdays: words.days.weekdayInitials,
    weeks: inSevens(cells),
  };
}

function cell(
  { routes, words }: Site,
  day: Day,
  papers: number,
  most: number,
  current: boolean,
): CalendarCell {
  return {
    day: String(Number(day.slice(8))),
    label: words.list.calendarCell(day, papers),
    ...(papers > 0 && { href: routes.day(day) }),
    heat: Math.ceil((papers / most) * 4),
    current,
  };
}

function inSevens<Cell>(cells: readonly Cell[]): (Cell | null)[][] {
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => cells[week * 7 + weekday] ?? null),
  );
}
