import type { SearchQuery } from '../../archive/search/query.ts';
import type { Labels } from '../../archive/words/labels.ts';
import { isTimed, type Part, type Parts, yearOf } from './parts.ts';

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

function figure(count: number, thousands: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, thousands);
}
