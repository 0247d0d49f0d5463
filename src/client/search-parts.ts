import type { Labels } from '../archive/words/labels.ts';
import type { Query } from './search-form.ts';

/** Months of one year that have an index of their own. */
export interface Part {
  /** Its first month, `2026-03`. */
  first: string;
  /** The same in words. */
  name: string;
  href: string;
}

/** The indexes of the archive as the search page states them. */
export interface Parts {
  /** Newest first. */
  parts: readonly Part[];
  /** How many of them every answer covers. */
  covered: number;
}

/** The parts that an answer covers at least, newest first: those of the year asked for, else the newest, and back to `since`. */
export function partsFor({ parts, covered }: Parts, { year, since }: Query): readonly Part[] {
  if (year) return parts.filter((part) => yearOf(part) === year);
  return parts.filter(({ first }, place) => place < covered || (since && first >= since));
}

/** The same parts with older ones, back to the beginning of a year; `undefined` where there are none to add. */
export function withOlder(
  { parts }: Parts,
  { year }: Query,
  covered: readonly Part[],
): readonly Part[] | undefined {
  const next = parts[covered.length];
  if (year || !next) return undefined;
  return parts.filter((part, place) => place < covered.length || yearOf(part) === yearOf(next));
}

/** How many papers were found, and from when on where not all of the archive was searched. */
export function sayFound(
  labels: Labels['search'],
  { parts }: Parts,
  { year }: Query,
  { count, covered }: { count: number; covered: readonly Part[] },
): string {
  const { none, results, inYear, sinceMonth } = labels;
  const words = (count === 0 ? none : results).replace('{count}', figure(count));
  const all = covered.length === parts.length;
  const where = year ? inYear.replace('{year}', year) : all ? '' : sinceMonth;
  return words
    .replace(' {when}', where && ` ${where}`)
    .replace('{month}', covered.at(-1)?.name ?? '');
}

function yearOf({ first }: Part): string {
  return first.slice(0, 4);
}

function figure(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
