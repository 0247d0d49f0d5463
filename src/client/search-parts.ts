import type { SearchQuery } from '../archive/search/query.ts';
import type { Labels } from '../archive/words/labels.ts';

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

/**
 * The parts that an answer covers at least, newest first: those of the time asked for, else the newest, and back to the
 * month `since`.
 */
export function partsFor(
  { parts, covered }: Parts,
  query: SearchQuery,
  since: string,
): readonly Part[] {
  if (isTimed(query)) return parts.filter((part, place) => mayHold(query, part, parts[place - 1]));
  return parts.filter(({ first }, place) => place < covered || (since !== '' && first >= since));
}

/** The same parts with older ones, back to the beginning of a year; `undefined` where there are none to add. */
export function withOlder(
  { parts }: Parts,
  query: SearchQuery,
  covered: readonly Part[],
): readonly Part[] | undefined {
  const next = parts[covered.length];
  if (isTimed(query) || !next) return undefined;
  return parts.filter((part, place) => place < covered.length || yearOf(part) === yearOf(next));
}

/** How many papers were found, and from when on where not all of the archive was searched. */
export function sayFound(
  labels: Labels['search'],
  { parts }: Parts,
  query: SearchQuery,
  { count, covered }: { count: number; covered: readonly Part[] },
): string {
  const { none, results, sinceMonth, thousands } = labels;
  const words = (count === 0 ? none : results).replace('{count}', figure(count, thousands));
  const all = covered.length === parts.length || isTimed(query);
  const where = all ? '' : sinceMonth;
  return words
    .replace(' {when}', where && ` ${where}`)
    .replace('{month}', covered.at(-1)?.name ?? '');
}

function isTimed({ only, after, before }: SearchQuery): boolean {
  return only.year.length > 0 || after !== undefined || before !== undefined;
}

/** Says whether a part may have papers of the time asked for; the `next` one begins where it ends. */
function mayHold(
  { only, after, before }: SearchQuery,
  part: Part,
  next: Part | undefined,
): boolean {
  if (only.year.length > 0 && !only.year.includes(yearOf(part))) return false;
  if (before !== undefined && part.first.slice(0, before.length) > before) return false;
  const end = next && yearOf(next) === yearOf(part) ? next.first : `${yearOf(part)}-12`;
  return after === undefined || end >= after.slice(0, 7);
}

function yearOf({ first }: Part): string {
  return first.slice(0, 4);
}

function figure(count: number, thousands: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, thousands);
}
