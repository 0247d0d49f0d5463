import { GREEK } from '../tex/symbols.ts';

/** A command that lost its backslash: how to find it, and what stands there instead. */
export interface StrippedRule {
  /** A text without this needs no search. */
  hint: string;
  find: RegExp;
  put: (match: RegExpExecArray, text: string) => string | undefined;
}

/** Gives the first word of each match its backslash. */
export const command = (hint: string, pattern: string): StrippedRule => ({
  hint,
  find: new RegExp(pattern, 'g'),
  put: ([word]) => word.replace(/[A-Za-z]+/, '\\$&'),
});

/** Not inside a word, and not a command already. */
export const ALONE = String.raw`(?<![A-Za-z\\])`;

/** The names of Greek letters, as alternatives. */
export const greek = Object.keys(GREEK).join('|');
