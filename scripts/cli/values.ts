import { type Day, FIRST_LISTED_DAY, isDay } from '../../src/archive/model/day.ts';
import { UsageError } from './exit.ts';

/** The value of an option that must be a day, not after `last` where that is stated; throws `UsageError`. */
export function dayValue(option: string, text: string, last?: Day): Day {
  if (!isDay(text)) throw new UsageError(`${option} "${text}" is no day; write YYYY-MM-DD.`);
  if (text < FIRST_LISTED_DAY) {
    throw new UsageError(`${option} ${text} lies before any list of papers, which begin in 2015.`);
  }
  if (last !== undefined && text > last) {
    throw new UsageError(`${option} ${text} lies in the future.`);
  }
  return text;
}

/** The value of an option that must be one of some words; throws `UsageError`. */
export function wordValue<Word extends string>(
  option: string,
  text: string,
  words: readonly Word[],
): Word {
  const word = words.find((one) => one === text);
  if (word !== undefined) return word;
  const choice = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  throw new UsageError(`${option} is ${choice}, not "${text}".`);
}

/** The value of an option that must be a whole number, from `least` on, up to `most`; throws `UsageError`. */
export function numberValue(option: string, text: string, least = 0, most?: number): number {
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least && value <= (most ?? value)) return value;
  const range = most === undefined ? `from ${least} on` : `from ${least} to ${most}`;
  throw new UsageError(`${option} is a whole number ${range}, not "${text}".`);
}
