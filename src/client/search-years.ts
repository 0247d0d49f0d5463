import type { Labels } from '../archive/words/labels.ts';
import type { Query } from './search-form.ts';

/** The years of the archive as the search page states them. */
export interface Years {
  /** Newest first. */
  indexes: readonly { year: string }[];
  /** How many of them every answer covers. */
  first: number;
}

/** The years that an answer covers at least, newest first: the one asked for, else the newest, and back to `since`. */
export function yearsFor({ indexes, first }: Years, { year, since }: Query): string[] {
  return indexes
    .map((one) => one.year)
    .filter((one, place) =>
      year ? one === year : place < first || (since !== undefined && one >= since),
    );
}

/** The newest year that an answer does not cover yet; undefined where it covers all, or the one asked for. */
export function nextYear(
  { indexes }: Years,
  { year }: Query,
  covered: readonly string[],
): string | undefined {
  return year ? undefined : indexes[covered.length]?.year;
}

/** How many papers were found, and in which years, which are given newest first. */
export function sayFound(
  labels: Labels['search'],
  count: number,
  covered: readonly string[],
): string {
  const { inYear, inTwoYears, inYears, none, results } = labels;
  const years = [inYear, inTwoYears][covered.length - 1] ?? inYears;
  return (count === 0 ? none : results)
    .replace('{count}', String(count).replace(/\B(?=(\d{3})+$)/g, ','))
    .replace('{years}', years)
    .replace('{first}', covered.at(-1) ?? '')
    .replace('{last}', covered[0] ?? '');
}
