import { addDays, type Day, dayNumber, dayOf, daysInMonth, partsOfDay, weekdayOf } from './day.ts';

/** An ISO week and its week-year as text, `2025-W50`. */
export type Week = string;
/** A month as text, `2025-12`. */
export type Month = string;
/** A year as text, `2025`. */
export type Year = string;

/** The ISO week that holds a day; the first days of January may lie in a week of the year before. */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = partsOfDay(thursday).year;
  const week = Math.floor((dayNumber(thursday) - dayNumber(dayOf(year, 1, 1))) / 7) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/** The seven days of an ISO week, Monday first. */
export function daysOfWeek(week: Week): Day[] {
  const year = Number(week.slice(0, 4));
  // 4 January always lies in week 1.
  const fourth = dayOf(year, 1, 4);
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (weekNumber(week) - 1) * 7);
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The number of an ISO week in its week-year, 1 to 53. */
export function weekNumber(week: Week): number {
  return Number(week.slice(6));
}

/** The month that holds a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** All days of a month in order. */
export function daysOfMonth(month: Month): Day[] {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  return Array.from({ length: daysInMonth(year, number) }, (_, index) =>
    dayOf(year, number, index + 1),
  );
}

/** The year that holds a day or a month. */
export function yearOf(dayOrMonth: Day | Month): Year {
  return dayOrMonth.slice(0, 4);
}

/** The twelve months of a year in order. */
export function monthsOfYear(year: Year): Month[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}
