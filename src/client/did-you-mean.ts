import { closestMatch } from 'leven';

/** A word of fewer letters may be anything. */
const LETTERS_MIN = 4;

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

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
