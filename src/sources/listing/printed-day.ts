import { type Day, dayOf, isDay, partsOfDay, weekdayOf } from '../../archive/model/day.ts';

/** A day as a page prints it, `Jun 30` or `Wed, Oct 8, 2024`; the year stands there only where it is another one. */
export interface PrintedDay {
  /** ISO weekday, 1 is Monday. */
  weekday?: number;
  /** 1 to 12. */
  month: number;
  date: number;
  year?: number;
  /** What follows the day on its line: a count, `5` or `1.2k`. */
  trailing?: string;
}

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const FORM =
  /^(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +)?([a-z]{3,9})\.? +(\d{1,2})(?:, *(\d{4}))?(?: +(\d[\d.,]*[km]?))?$/i;

/** Reads a line that is a day and nothing else but a trailing count, or undefined. */
export function parsePrintedDay(line: string): PrintedDay | undefined {
  const match = FORM.exec(line);
  if (!match) return undefined;
  const [, weekday, name = '', date, year, trailing] = match;
  const month = MONTHS.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
  if (month === 0) return undefined;
  return {
    ...(weekday !== undefined && { weekday: WEEKDAYS.indexOf(weekday.toLowerCase()) + 1 }),
    month,
    date: Number(date),
    ...(year !== undefined && { year: Number(year) }),
    ...(trailing !== undefined && { trailing }),
  };
}

/** The day of a page that was copied in a year, or a sentence that says why there is none. */
export function pageDayOf(printed: PrintedDay, copiedIn: number | undefined): Day | string {
  const year = printed.year ?? copiedIn;
  if (year === undefined) return 'The page prints its day without a year; say it with --year.';
  const day = dayOf(year, printed.month, printed.date);
  if (!isDay(day)) return `There is no day ${day}.`;
  if (printed.weekday !== undefined && printed.weekday !== weekdayOf(day)) {
    return `${day} is not the weekday that the page prints: --year is another one.`;
  }
  return day;
}

/**
 * The day of an entry on a page, undefined where there is no such day. Without a year it is the last such day that is
 * not later than the page's: a page lists no paper of the future.
 */
export function entryDayOf(printed: PrintedDay, page: Day): Day | undefined {
  const { year } = partsOfDay(page);
  const inYear = (one: number): Day => dayOf(one, printed.month, printed.date);
  const day = inYear(printed.year ?? (inYear(year) <= page ? year : year - 1));
  return isDay(day) ? day : undefined;
}

/** A printed count as a number: `5`, `1,024`, and `1.2k` as about 1200; undefined where it is none. */
export function parseCount(text: string): { count: number; about: boolean } | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([km])?$/i.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction, unit] = match;
  if (fraction !== undefined && unit === undefined) return undefined;
  const factor = unit === undefined ? 1 : unit.toLowerCase() === 'k' ? 1000 : 1_000_000;
  const number = Number(`${whole.replaceAll(',', '')}.${fraction ?? '0'}`);
  return { count: Math.round(number * factor), about: unit !== undefined };
}
