import type { TokenizeContext } from 'micromark-util-types';

const closersThatNeverCome = new WeakMap<TokenizeContext, Set<string>>();

/**
 * Whether an earlier opener has read to the end of this paragraph without meeting `closer`.
 * Without that memory ten thousand unclosed openers would each read the whole rest again.
 */
export function isHopeless(context: TokenizeContext, closer: string): boolean {
  return closersThatNeverCome.get(context)?.has(closer) ?? false;
}

/** Remembers that `closer` does not occur in the rest of this paragraph. */
export function markHopeless(context: TokenizeContext, closer: string): void {
  const closers = closersThatNeverCome.get(context) ?? new Set();
  closersThatNeverCome.set(context, closers.add(closer));
}

const markers = new WeakMap<TokenizeContext, number>();

/** No real paragraph has more; pairing markers takes quadratic time. */
const MOST_MARKERS = 400;

/** Counts a marker that waits for its partner; false when the paragraph has too many to pair. */
export function mayPair(context: TokenizeContext): boolean {
  const count = (markers.get(context) ?? 0) + 1;
  markers.set(context, count);
  return count <= MOST_MARKERS;
}

const openBrackets = new WeakMap<TokenizeContext, number>();

/** Notes one more opening bracket, or with -1 that one was answered; false if there is none to answer. */
export function countBracket(context: TokenizeContext, change: 1 | -1): boolean {
  const count = (openBrackets.get(context) ?? 0) + change;
  if (count >= 0) openBrackets.set(context, count);
  return count >= 0;
}
