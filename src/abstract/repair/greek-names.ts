import { GREEK } from '../tex/symbols.ts';
import { withLiteralDollars } from './mathematics.ts';
import type { Edit } from './repair.ts';
import { guardedSpans, spanFinder } from './spans.ts';

const small = Object.keys(GREEK)
  .filter((name) => /^[a-z]/.test(name))
  .join('|');
/** A name of which a Greek letter is a part, which some write as a word: `gamma-PO`, `SOTOPIA-pi`. */
const NAME = new RegExp(
  String.raw`(?<![\w\\$-])(?<first>${small})-(?=[A-Za-z]\w*(?![\w-]))|(?<=(?<![\w\\$-])[A-Z]\w*-)(?<last>${small})(?!\w)`,
  'g',
);
/** What stands before a name that a text gives to its own work. */
const INTRODUCES = String.raw`\b(?:[Pp]ropos|[Ii]ntroduc|[Pp]resent|[Dd]evelop|call|term|nam|dubb)(?:e|es|ed|ing)? (?:(?:it|as|an?|the|novel|new) )*`;
/** The characters that stand for the letters of two forms. */
const FORMS: Readonly<Record<string, string>> = { phi: 'φϕ', epsilon: 'εϵ' };

/**
 * Greek letters in names that lost their backslash. Two things prove one: the title of the paper has the name with
 * the letter, or the text introduces the name ("we propose gamma-PO"); other names (`beta-VAE`) are written as words.
 */
export function greekNameEdits(text: string, title: string): Edit[] {
  if (text.search(NAME) < 0) return [];
  const spans = guardedSpans(text, 'with addresses');
  const guardAt = spanFinder(spans);
  const edits: Edit[] = [];
  for (const match of text.matchAll(NAME)) {
    const letter = match.groups?.first ?? match.groups?.last ?? '';
    const start = match.index;
    const end = start + letter.length;
    const before = /[A-Z]\w*-$/.exec(text.slice(0, start))?.[0] ?? '';
    const after =
      match.groups?.first === undefined ? '' : (/^-\w+/.exec(text.slice(end))?.[0] ?? '');
    const isGreek =
      isInTitle(title, before, letter, after) || isIntroduced(text, before + letter + after);
    if (!isGreek || guardAt(start) !== undefined) continue;
    edits.push({ kind: 'stripped-math', start, end, after: `\\${letter}` });
  }
  return withLiteralDollars(text, spans, edits);
}

function isInTitle(title: string, before: string, letter: string, after: string): boolean {
  const form = `(?:[${FORMS[letter] ?? GREEK[letter]}]|\\\\${letter})`;
  return new RegExp(String.raw`(?<!\w)${before}\$?${form}\$?${after}(?!\w)`).test(title);
}

/** Names in small letters only (`tau-bench`) are left: many of them are words. */
function isIntroduced(text: string, name: string): boolean {
  return /[A-Z]/.test(name) && new RegExp(`${INTRODUCES}${name}(?![\\w-])`).test(text);
}
