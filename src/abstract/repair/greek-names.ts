import { GREEK } from '../tex/symbols.ts';
import { withLiteralDollars } from './mathematics.ts';
import { editMatches } from './passes.ts';
import type { Edit } from './repair.ts';
import { guardedSpans } from './spans.ts';
import { greek } from './stripped-rule.ts';

/** A Greek letter as the first or the last part of a name, which some write as a word: `gamma-PO`, `SOTOPIA-pi`. */
const LETTER_IN_NAME = new RegExp(
  String.raw`(?<![\w\\$-])(?:${greek})(?=-[A-Za-z]\w*(?![\w-]))|(?<=(?<![\w\\$-])[A-Z]\w*-)(?:${greek})(?!\w)`,
  'g',
);
/** What stands before a name that a text gives to its own work. */
const INTRODUCES = String.raw`\b(?:[Pp]ropos|[Ii]ntroduc|[Pp]resent|[Dd]evelop|[Rr]eleas|call|term|nam|dubb)(?:e|es|ed|ing)? (?:(?:it|as|an?|the|novel|new) )*`;
/** The characters of letters that have several. */
const FORMS: Readonly<Record<string, string>> = {
  ...{ phi: 'φϕ', epsilon: 'εϵ', mu: 'μµ', Delta: 'Δ∆', Omega: 'ΩΩ' },
};

/** A name around its Greek letter. */
interface Name {
  before: string;
  letter: string;
  after: string;
}

/**
 * Greek letters in names that lost their backslash. Two things prove one: the title of the paper has the name with
 * the letter, or the text introduces the name ("we propose gamma-PO"); other names (`beta-VAE`) are written as words.
 */
export function greekNameEdits(text: string, title: string): Edit[] {
  if (!mayHoldName(text)) return [];
  const spans = guardedSpans(text, 'with addresses');
  const edits = editMatches(text, spans, 'stripped-math', LETTER_IN_NAME, (match) => {
    const name = nameAround(text, match.index, match[0]);
    return isInTitle(title, name) || isIntroduced(text, name) ? `\\${match[0]}` : undefined;
  });
  return withLiteralDollars(text, spans, edits);
}

/** A quick look at the hyphens: most texts have no Greek word beside one. */
function mayHoldName(text: string): boolean {
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const before = /[A-Za-z]*$/.exec(text.slice(Math.max(0, at - 10), at))?.[0] ?? '';
    const after = /^[A-Za-z]*/.exec(text.slice(at + 1, at + 11))?.[0] ?? '';
    if (Object.hasOwn(GREEK, before) || Object.hasOwn(GREEK, after)) return true;
  }
  return false;
}

function nameAround(text: string, start: number, letter: string): Name {
  const before = /[A-Z]\w*-$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const rest = text.slice(start + letter.length, start + letter.length + 60);
  return { before, letter, after: before === '' ? (/^-\w+/.exec(rest)?.[0] ?? '') : '' };
}

function isInTitle(title: string, { before, letter, after }: Name): boolean {
  const form = `(?:[${FORMS[letter] ?? GREEK[letter]}]|\\\\${letter})`;
  return new RegExp(String.raw`(?<!\w)${before}\$?${form}\$?${after}(?!\w)`).test(title);
}

/** Names in small letters (`tau-bench`) and with a capital Greek one (`Delta-Adapter`) are left: many of them are words. */
function isIntroduced(text: string, { before, letter, after }: Name): boolean {
  // Of `\b{eta}`, which stands for \beta, "eta" is left.
  if (/^(?:[A-Z]|eta$)/.test(letter) || !/[A-Z]/.test(before + after)) return false;
  return new RegExp(`${INTRODUCES}${before}${letter}${after}(?![\\w-])`).test(text);
}
