import { literalPattern } from '../archive/model/word-pattern.ts';

/** Words that a name in English writes small, except as its first. */
const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'at', 'on', 'de', 'la', 'di', 'del', 'et']);

/**
 * The name of an organization that was typed without capitals, with those of a text that has them, or else, where it is
 * several English words, with capitals: `university of oslo` is `University of Oslo`. Any other name is left.
 */
export function properName(name: string, text: string): string {
  const plain = name.replace(/\s+/g, ' ').trim();
  if (plain !== plain.toLowerCase()) return plain;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}@/.-])${literalPattern(plain)}(?![\\p{L}\\p{N}/-])`,
    'giu',
  );
  const written = text.match(pattern)?.find((one) => one !== one.toLowerCase());
  if (written !== undefined) return written;
  if (!/^[a-z]+( [a-z]+)+$/.test(plain)) return plain;
  return plain
    .split(' ')
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : word[0]?.toUpperCase() + word.slice(1)))
    .join(' ');
}
