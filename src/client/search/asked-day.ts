import { monthsOfYear } from '../../archive/model/period.ts';

/** A day, month or year that a query names. */
export interface AskedPeriod {
  kind: 'day' | 'week' | 'month' | 'year';
  /** As addresses have it: `2025-12-10`, `2025-W50`, `2025-12`, `2025`. */
  value: string;
}

/** The day of a month, a month by its name or its first three letters, a year, in any of the orders people write. */
const WRITTEN = [
  /^(?<date>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?<month>\p{L}{3,})\.?,?\s+(?<year>\d{4})$/iu,
  /^(?<month>\p{L}{3,})\.?\s+(?<date>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/iu,
  /^(?<month>\p{L}{3,})\.?,?\s+(?<year>\d{4})$/iu,
  /^(?<date>\d{1,2})\.\s*(?<number>\d{1,2})\.\s*(?<year>\d{4})$/,
  // Elsewhere the month comes first: only where no month has such a number is it clear which is meant.
  /^(?<date>1[3-9]|2\d|3[01])\/(?<number>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<number>\d{1,2})\/(?<date>1[3-9]|2\d|3[01])\/(?<year>\d{4})$/,
  /^(?<year>\d{4})[-/.](?<number>\d{1,2})(?:[-/.](?<date>\d{1,2}))?$/,
];

/** A week by its number: `2025-W50`, `week 50 2025`. */
const WEEKS = [
  /^(?<year>\d{4})[-\s]?w(?:eek\s+)?(?<week>\d{1,2})$/i,
  /^w(?:eek\s+)?(?<week>\d{1,2}),?\s+(?:of\s+)?(?<year>\d{4})$/i,
];

/** The period that a query is, given the names of the months; `undefined` for all else. */
export function askedPeriod(query: string, months: readonly string[]): AskedPeriod | undefined {
  const text = query.trim();
  if (/^(?:19|20)\d{2}$/.test(text)) return { kind: 'year', value: text };
  const { year, week } = WEEKS.map((one) => one.exec(text)?.groups).find((one) => one) ?? {};
  if (year && week) return { kind: 'week', value: `${year}-W${week.padStart(2, '0')}` };
  for (const pattern of WRITTEN) {
    const found = pattern.exec(text)?.groups;
    if (!found) continue;
    const named = months.findIndex((name) => isMonth(name, found['month'] ?? ''));
    const number = found['number'] === undefined ? named : Number(found['number']) - 1;
    const month = monthsOfYear(found['year'] ?? '')[number];
    if (month === undefined) continue;
    if (found['date'] === undefined) return { kind: 'month', value: month };
    return { kind: 'day', value: `${month}-${found['date'].padStart(2, '0')}` };
  }
  return undefined;
}

function isMonth(name: string, written: string): boolean {
  return written.length >= 3 && name.toLowerCase().startsWith(written.toLowerCase());
}
