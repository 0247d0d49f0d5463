import { type Day, partsOfDay, weekdayOf } from '../model/day.ts';
import { type Month, type Week, weekNumber, type Year } from '../model/period.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const monthName = (month: number): string => MONTHS[month - 1] ?? '';
const weekdayName = (day: Day): string => WEEKDAYS[weekdayOf(day) - 1] ?? '';
const short = (word: string): string => word.slice(0, 3);

/** Days in words. */
export const days = {
  weekday: weekdayName,
  /** Wednesday, 10 December 2025 */
  long: (day: Day): string => `${weekdayName(day)}, ${days.plain(day)}`,
  /** 10 December 2025 */
  plain: (day: Day): string => {
    const { year, month, date } = partsOfDay(day);
    return `${date} ${monthName(month)} ${year}`;
  },
  /** 10 Dec 2025 */
  medium: (day: Day): string => {
    const { year, month, date } = partsOfDay(day);
    return `${date} ${short(monthName(month))} ${year}`;
  },
  /** Wed 10 Dec */
  short: (day: Day): string => {
    const { month, date } = partsOfDay(day);
    return `${short(weekdayName(day))} ${date} ${short(monthName(month))}`;
  },
  /** Wed 10 Dec 2025 */
  shortWithYear: (day: Day): string => `${days.short(day)} ${day.slice(0, 4)}`,
  /** Wed 10 Dec, or 8–14 Dec; both days are of one month. */
  shortRange: (first: Day, last: Day): string => {
    if (first === last) return days.short(first);
    const { month, date } = partsOfDay(last);
    return `${partsOfDay(first).date}–${date} ${short(monthName(month))}`;
  },
  weekdayInitials: WEEKDAYS.map((name) => ({ initial: name.slice(0, 1), name })),
};

/** Weeks, months and years in words. */
export const periods = {
  week: (week: Week): string => `Week ${weekNumber(week)}`,
  /** Week 50, 2025 */
  weekWithYear: (week: Week): string => `Week ${weekNumber(week)}, ${week.slice(0, 4)}`,
  /** December 2025 */
  month: (month: Month): string => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`,
  /** December */
  monthAlone: (month: Month): string => monthName(Number(month.slice(5))),
  /** Dec */
  monthShort: (month: Month): string => short(monthName(Number(month.slice(5)))),
  year: (year: Year): string => year,
  /** 8 to 14 December 2025 */
  range: (first: Day, last: Day): string => {
    const a = partsOfDay(first);
    const b = partsOfDay(last);
    if (first === last) return days.plain(first);
    if (a.year !== b.year) return `${days.plain(first)} to ${days.plain(last)}`;
    if (a.month !== b.month) return `${a.date} ${monthName(a.month)} to ${days.plain(last)}`;
    return `${a.date} to ${days.plain(last)}`;
  },
};
