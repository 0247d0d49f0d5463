import { closestMatch } from 'leven';

/** A word of fewer letters may be anything. */
const LETTERS_MIN = 4;
/** A part of a word has at least so many letters. */
const PART_MIN = 2;

/**
 * Words as they may have been meant: each unknown one becomes the nearest known one. `undefined` where all are known,
 * or one is like none.
 */
export function didYouMean(
  words: readonly string[],
  known: ReadonlySet<string>,
): string[] | undefined {
  const candidates = [...known].sort();
  const meant = words.map((word) => {
    if (word.length < LETTERS_MIN || known.has(word)) return word;
    const near = candidates.filter((one) => Math.abs(one.length - word.length) <= 2);
    // What begins alike is likelier meant than what only ends so.
    near.sort((a, b) => commonStart(b, word) - commonStart(a, word));
    return closestMatch(word, near, { maxDistance: word.length < 6 ? 1 : 2 });
  });
  if (meant.some((word) => word === undefined)) return undefined;
  return meant.join(' ') === words.join(' ') ? undefined : (meant as string[]);
}

/** A word in two, where others may write a blank: `swe bench` for `swebench`, the likeliest first. One part is a known word. */
export function partsOfWord(word: string, known: ReadonlySet<string>): string[] {
  const cuts = Array.from({ length: word.length }, (_, place) => [
    word.slice(0, place),
    word.slice(place),
  ]).filter((parts) => parts.every((part) => part.length >= PART_MIN));
  const count = (parts: readonly string[]): number => parts.filter((one) => known.has(one)).length;
  return cuts
    .filter((parts) => count(parts) > 0)
    .sort((a, b) => count(b) - count(a))
    .map((parts) => parts.join(' '));
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
