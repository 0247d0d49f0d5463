import type { Day } from './day.ts';
import { compareText } from './order.ts';
import type { Paper } from './paper.ts';

/** What says on which days a paper was listed. */
export type Listing = Pick<Paper, 'date'> & Partial<Pick<Paper, 'alsoListed'>>;

/** The days whose lists hold a paper: its own and further ones, each once, the earliest first. */
export function listedDays({ date, alsoListed = [] }: Listing): Day[] {
  return alsoListed.length === 0 ? [date] : [...new Set([date, ...alsoListed])].sort(compareText);
}

/** The first day that listed a paper. */
export function firstListed(paper: Listing): Day {
  return listedDays(paper)[0] ?? paper.date;
}
