import { type Day, partsOfDay, weekdayOf } from '../model/day.ts';
import { type Month, type Week, weekNumber, type Year } from '../model/period.ts';

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
/** Each with its short form, as Duden has it. */
const MONTHS: readonly (readonly [name: string, short: string])[] = [
  ['Januar', 'Jan.'],
  ['Februar', 'Feb.'],
  ['März', 'März'],
  ['April', 'Apr.'],
  ['Mai', 'Mai'],
  ['Juni', 'Juni'],
  ['Juli', 'Juli'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['Oktober', 'Okt.'],
  ['November', 'Nov.'],
  ['Dezember', 'Dez.'],
];

const monthName = (month: number): string => MONTHS[month - 1]?.[0] ?? '';
const monthShort = (month: number): string => MONTHS[month - 1]?.[1] ?? '';
const weekdayName = (day: Day): string => WEEKDAYS[weekdayOf(day) - 1] ?? '';

/** Days in German. */
export const daysDe = {
  weekday: weekdayName,
  /** Mittwoch, 10. Dezember 2025 */
  long: (day: Day): string => `${weekdayName(day)}, ${daysDe.plain(day)}`,
  /** 10. Dezember 2025 */
  plain: (day: Day): string => {
    const { year, month, date } = partsOfDay(day);
    return `${date}. ${monthName(month)} ${year}`;
  },
  /** 10. Dez. 2025 */
  medium: (day: Day): string => {
    const { year, month, date } = partsOfDay(day);
    return `${date}. ${monthShort(month)} ${year}`;
  },
  /** Mi, 10. Dez. */
  short: (day: Day): string => {
    const { month, date } = partsOfDay(day);
    return `${weekdayName(day).slice(0, 2)}, ${date}. ${monthShort(month)}`;
  },
  /** Mi, 10. Dez. 2025 */
  shortWithYear: (day: Day): string => `${daysDe.short(day)} ${day.slice(0, 4)}`,
  /** Mi, 10. Dez. or 8.–14. Dez. */
  shortRange: (first: Day, last: Day): string => {
    if (first === last) return daysDe.short(first);
    const { month, date } = partsOfDay(last);
    return `${partsOfDay(first).date}.–${date}. ${monthShort(month)}`;
  },
  weekdayInitials: WEEKDAYS.map((name) => ({ initial: name.slice(0, 1), name })),
};

/** Weeks, months and years in German. */
export const periodsDe = {
  week: (week: Week): string => `Woche ${weekNumber(week)}`,
  /** Woche 50, 2025 */
  weekWithYear: (week: Week): string => `Woche ${weekNumber(week)}, ${week.slice(0, 4)}`,
  /** Dezember 2025 */
  month: (month: Month): string => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`,
  /** Dezember */
  monthAlone: (month: Month): string => monthName(Number(month.slice(5))),
  /** Dez. */
  monthShort: (month: Month): string => monthShort(Number(month.slice(5))),
  year: (year: Year): string => year,
  /** 8. bis 14. Dezember 2025 */
  range: (first: Day, last: Day): string => {
    const a = partsOfDay(first);
    const b = partsOfDay(last);
    if (first === last) return daysDe.plain(first);
    if (a.year !== b.year) return `${daysDe.plain(first)} bis ${daysDe.plain(last)}`;
    if (a.month !== b.month) return `${a.date}. ${monthName(a.month)} bis ${daysDe.plain(last)}`;
    return `${a.date}. bis ${daysDe.plain(last)}`;
  },
};
