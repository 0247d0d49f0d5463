import type { SearchQuery } from '../../archive/search/query.ts';

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

/** Says whether a query states a time. */
export function isTimed({ only, after, before }: SearchQuery): boolean {
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

/** The year of a part. */
export function yearOf({ first }: Part): string {
  return first.slice(0, 4);
}
