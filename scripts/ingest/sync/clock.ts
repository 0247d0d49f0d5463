import { addDays, type Day } from '../../../src/archive/model/day.ts';

/** Today in UTC, by which Hugging Face counts its days. */
export function utcToday(now: Date = new Date()): Day {
  return now.toISOString().slice(0, 10);
}

/** The last day that a paper may name. */
export function dayAfter(day: Day): Day {
  return addDays(day, 1);
}
