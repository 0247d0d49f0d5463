import { type Day, dayNumber } from '../../archive/model/day.ts';
import { compareText } from '../../archive/model/order.ts';

/** A day near the one that was asked for, and the ids of papers that it is known to list. */
export type KnownLists = ReadonlyMap<Day, ReadonlySet<string>>;

/** A single paper stands on two days now and then: it proves nothing. Of more papers, a third is more than chance. */
const REPEATED_MIN = 2;
const REPEATED_MANY = 3;

/**
 * Why a list is not believed to be of the day that was asked for, as a sentence: more than half of its papers are those
 * of another day, or more than a third where these are three. Caches and mirrors serve yesterday's list for today's, or
 * both in one; no list has ever repeated more than a paper or two of another one.
 */
export function repeatedDay(ids: readonly string[], known: KnownLists): string | undefined {
  for (const [day, others] of known) {
    const repeated = ids.filter((id) => others.has(id)).length;
    const least = repeated >= REPEATED_MANY ? 1 / 3 : 1 / 2;
    if (repeated >= REPEATED_MIN && repeated > least * ids.length) {
      return `${repeated} of its ${ids.length} papers are those of ${day}: the source answers with another day's list.`;
    }
  }
  return undefined;
}

/** The newest paper of a recorded list was five days old at most, over a year's end. */
const NEWEST_AGE_MAX = 7;

/** So many papers of a list must be younger than its day, and such a part of it. */
const YOUNGER_MIN = 2;
const YOUNGER_SHARE = 0.1;

/**
 * Why a list is not believed to be of the day that was asked for, by the days on which its papers were published: no
 * recorded list had a paper of its own day or a later one, or was without one of the week before.
 */
export function wrongAge(published: readonly Day[], day: Day): string | undefined {
  const younger = published.filter((one) => one >= day).length;
  if (younger >= YOUNGER_MIN && younger >= YOUNGER_SHARE * published.length) {
    return `${younger} of its papers were published on ${day} or later: the source answers with a later list.`;
  }
  const newest = [...published].sort(compareText).at(-1);
  if (newest !== undefined && dayNumber(day) - dayNumber(newest) > NEWEST_AGE_MAX) {
    return `Its newest paper was published on ${newest}: the source answers with an older list.`;
  }
  return undefined;
}
