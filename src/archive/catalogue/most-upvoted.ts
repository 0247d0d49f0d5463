import type { Archive } from '../archive/archive.ts';
import { addDays } from '../model/day.ts';
import { listedDays } from '../model/listed-days.ts';
import { compareByUpvotes } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';

/** The most upvoted of the papers listed in the last days up to the newest one, or of all time, at most `most`. */
export function mostUpvoted(archive: Archive, most: number, days?: number): Paper[] {
  return mostUpvotedOf(archive, archive.papers, most, days);
}

/** The same of some papers, counted from the newest day of the archive. */
export function mostUpvotedOf(
  archive: Archive,
  papers: readonly Paper[],
  most: number,
  days?: number,
): Paper[] {
  const newest = archive.newestDay;
  const since = newest && days ? addDays(newest, 1 - days) : '';
  return papers
    .filter((paper) => listedDays(paper).some((day) => day >= since))
    .sort(compareByUpvotes)
    .slice(0, most);
}
