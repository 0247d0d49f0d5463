import type { Day } from '../archive/model/day.ts';

const DAY_MS = 86_400_000;

/** The last day a paper may name: tomorrow in UTC, since somewhere on earth it has begun. */
export function utcTomorrow(): Day {
  return new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
}
