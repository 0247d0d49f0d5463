/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32, Tommy Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A whole number below `end`, low ones more often as by Zipf's law; those below `flat` about as often as each other.
 */
export function rankBelow(end: number, random: () => number, flat = 1): number {
  return Math.floor(flat * ((end + flat) / flat) ** random()) - flat;
}

const ONSETS = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = ['', 'n', 'r', 's', 'l', 't', 'm', 'nd'];
const SYLLABLES = ONSETS.length * VOWELS.length * CODAS.length;

/** The word of a rank, the same every time, short for the low ones. */
export function wordOf(rank: number): string {
  const word: string[] = [];
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES)) {
    word.push(syllable(rest % SYLLABLES));
  }
  return word.join('');
}

function syllable(number: number): string {
  const [onset, rest] = [number % ONSETS.length, Math.floor(number / ONSETS.length)];
  const [vowel, coda] = [rest % VOWELS.length, Math.floor(rest / VOWELS.length)];
  return `${ONSETS[onset]}${VOWELS[vowel]}${CODAS[coda]}`;
}

/** A word with its first letter as a capital. */
export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
