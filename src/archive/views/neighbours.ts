import type { PapersBy } from '../archive/archive.ts';
import { memoize } from '../memoize.ts';

/** A neighbouring page: "Previous", the period as text, its address. */
export interface Neighbour {
  label: string;
  text: string;
  href: string;
}

/** The periods with papers before and after one; there is no page of an empty period to step on. */
export interface Neighbours {
  previous?: Neighbour;
  next?: Neighbour;
}

/** The neighbours of a period in a map of periods, newest first. */
export function neighboursOf(
  periods: PapersBy<string>,
  period: string,
  describe: (period: string) => { text: string; href: string },
  labels: { previous: string; next: string },
): Neighbours {
  const keys = keysOf(periods);
  const at = keys.indexOf(period);
  const previous = keys[at + 1];
  const next = at > 0 ? keys[at - 1] : undefined;
  return {
    ...(previous !== undefined && { previous: { label: labels.previous, ...describe(previous) } }),
    ...(next !== undefined && { next: { label: labels.next, ...describe(next) } }),
  };
}

/** The keys of a map are listed once, not for each of its thousands of pages. */
const keysOf = memoize((periods: PapersBy<string>): readonly string[] => [...periods.keys()]);
