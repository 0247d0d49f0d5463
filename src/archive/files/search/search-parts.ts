import type { Archive } from '../../archive/archive.ts';
import type { Paper } from '../../model/paper.ts';
import { type Month, yearOf } from '../../model/period.ts';

/** Months of one year whose papers have a search index of their own. */
export interface SearchPart {
  first: Month;
  last: Month;
  /** In the order of the archive. */
  papers: readonly Paper[];
}

/** A part that has so many papers takes no further month. */
const PART_PAPERS = 2_000;

/**
 * The search indexes of an archive, newest first. The months of a year go into one, oldest first, until it has
 * `enough` papers; the next month begins another. So a small archive has one index a year, a new day changes only
 * the newest index, and where a year is cut follows from its papers alone.
 */
export function searchParts(
  { ownMonths }: Pick<Archive, 'ownMonths'>,
  enough = PART_PAPERS,
): SearchPart[] {
  const parts: SearchPart[] = [];
  for (const [month, papers] of [...ownMonths].reverse()) {
    const part = parts.at(-1);
    if (part && part.papers.length < enough && yearOf(part.first) === yearOf(month)) {
      parts[parts.length - 1] = { ...part, last: month, papers: [...papers, ...part.papers] };
    } else parts.push({ first: month, last: month, papers });
  }
  return parts.reverse();
}
