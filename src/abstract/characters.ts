import { placeAt } from './place.ts';
import type { TextProblem, TextProblemCode } from './text-problem.ts';

/** The text as it is kept, and what in it had to be refused. */
export interface CleanText {
  text: string;
  problems: TextProblem[];
}

/** Invisible: soft hyphen, zero-width blanks and joiners, direction marks, byte order mark. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2065\u206A-\u206F\uFEFF]/g;

/**
 * A joiner that changes what is seen: between emoji, in scripts whose letters join, and beside a mark of the scripts of
 * India, the one that takes a letter its vowel; marks of every script, such as an accent, are none of these.
 */
const JOINER =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D(?=\p{Extended_Pictographic})|(?<=[\p{Script=Arabic}\p{Script=Syriac}[\p{M}--\p{Script=Inherited}]])[\u200C\u200D]|[\u200C\u200D](?=[\p{Script=Arabic}\p{Script=Syriac}\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA])/v;

const REFUSED: [kind: string, pattern: RegExp][] = [
  ['a control character', /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g],
  ['a character that reverses or hides text around it', /[\u202A-\u202E\u2066-\u2069]/g],
  ['an invisible tag character', /[\u{E0000}-\u{E007F}]/gu],
  ['half of a surrogate pair', /\p{Cs}/gu],
  ['a code point that is no character', /\p{Noncharacter_Code_Point}/gu],
];

const MARK_TOWER = /\p{M}{9,}/gu;

/** Anything that is not plain ASCII text with line feeds, or is a control character. */
const NEEDS_A_LOOK = /[^\n\t -~]/;

/**
 * Any text as the archive keeps it: line endings as LF, NFC, invisible characters dropped. What no text may
 * hold is left in place and reported once for each character, printed escaped, at its first place.
 */
export function cleanText(source: string): CleanText {
  if (!NEEDS_A_LOOK.test(source)) return { text: source, problems: [] };
  const unfolded = source.replace(/^\uFEFF/, '').replace(/\r\n?|[\u2028\u2029]/g, '\n');
  const text = unfolded.replace(INVISIBLE, keepJoiner).normalize('NFC');
  return { text, problems: findRefused(unfolded) };
}

/** Whether `text` has no character that must be refused. */
export function hasOnlyAllowedCharacters(text: string): boolean {
  return findRefused(text).every(({ severity }) => severity !== 'error');
}

function keepJoiner(character: string, index: number, whole: string): string {
  return isMeantJoiner(whole, index) ? character : '';
}

/** Whether the character at an index of a text joins or parts what stands around it, as some scripts do. */
export function isMeantJoiner(text: string, index: number): boolean {
  if (text[index] !== '\u200C' && text[index] !== '\u200D') return false;
  return JOINER.test(text.slice(Math.max(0, index - 3), index + 3));
}

function findRefused(text: string): TextProblem[] {
  const problems = REFUSED.flatMap(([kind, pattern]) => refusedOfKind(text, kind, pattern));
  const tower = first(text, MARK_TOWER);
  if (tower !== undefined) {
    const message = 'More than 8 combining marks stand on one character.';
    problems.push(problem(text, tower, 'character-marks', message, 'Remove the marks.'));
  }
  const lost = first(text, /\uFFFD/g);
  if (lost !== undefined) {
    const message = 'U+FFFD stands where a character was lost in an earlier conversion.';
    const found = problem(text, lost, 'character-lost', message, 'Write the lost character.');
    problems.push({ ...found, severity: 'warning' });
  }
  return problems;
}

function first(text: string, pattern: RegExp): number | undefined {
  const index = text.search(pattern);
  return index < 0 ? undefined : index;
}

function refusedOfKind(text: string, kind: string, pattern: RegExp): TextProblem[] {
  const places = new Map<string, number[]>();
  for (const { 0: character, index } of text.matchAll(pattern)) {
    places.set(character, [...(places.get(character) ?? []).slice(0, 1), index]);
  }
  return [...places].map(([character, [index = 0, ...more]]) => {
    const often = more.length > 0 ? ', more than once' : '';
    const message = `The text holds ${escaped(character)}, ${kind}${often}.`;
    return problem(text, index, 'character-refused', message, 'Remove it.');
  });
}

function problem(
  text: string,
  index: number,
  code: TextProblemCode,
  message: string,
  fix: string,
): TextProblem {
  return { code, severity: 'error', ...placeAt(text, index), message, fix };
}

/** A character as a message shows it: with its number, and by that alone where it is not seen by itself. */
export function printed(character: string): string {
  const code = escaped(character);
  return /[\p{C}\p{M}\p{Z}]/u.test(character) ? code : `${character} (${code})`;
}

/** A character as `U+202E`, so that no message carries it. */
function escaped(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
