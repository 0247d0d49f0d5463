import { knownCommand } from '../tex/mathematics.ts';
import { editMatches } from './passes.ts';
import type { Edit, Pass } from './repair.ts';
import { guardedSpans } from './spans.ts';

/** The name of a colour, alone or as the end of an author's macro: `teal{Tool-use}`, `softred{CGGS}`. */
export const COLOUR =
  '[a-z]{0,8}(?:red|green|blue|teal|orange|magenta|cyan|purple|violet|pink|brown|gr[ae]y|olive|black)';
const COLOURED = new RegExp(
  String.raw`(?<![A-Za-z\\])${COLOUR}\{((?:[^{}\n]|\{[^{}\n]{0,100}\}){1,300})\}`,
  'g',
);
/** `{S}ignal`, `symmet{R}y`, `learn{ING}`: letters that an acronym takes, and letters that TeX protects. */
const LETTERS = /(?<![A-Za-z\\^_])([A-Za-z]*)\{(\p{L}{1,4})\}(?=(\p{L}*))/gu;
/** An empty group keeps a command from its word: `FID{}`. */
const EMPTY = /(?<=[A-Za-z])\{\}/g;

/** What `\textcolor{teal}{words}` left behind, as its words. */
export const colourEdits: Pass = (text) => dropped(text, COLOURED, ([, words]) => words);

/** Braces that commands of style left in stripped text and that print nothing, the lone ones last. */
export const leftoverBracePasses: readonly Pass[] = [
  (text) =>
    dropped(text, LETTERS, ([, left = '', inner = '', right = '']) =>
      isInWord(left, inner, right) ? left + inner : undefined,
    ),
  (text) => dropped(text, EMPTY, () => ''),
  loneBraceEdits,
];

function dropped(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  if (!text.includes('{')) return [];
  return editMatches(text, guardedSpans(text, 'with addresses'), 'braces', pattern, replace);
}

/** Whether the group is a part of a word and no argument: `log{n}` has one, `Pass{k}` may. */
function isInWord(left: string, inner: string, right: string): boolean {
  if (knownCommand(left) === left) return false;
  return right.length > 1 || (left.length > 2 && !/^[a-z]$/.test(inner));
}

/** Closing braces whose opening one is gone, and the other way round. */
function loneBraceEdits(text: string): Edit[] {
  if (!/[{}]/.test(text)) return [];
  const open: number[] = [];
  const lone: number[] = [];
  editMatches(text, guardedSpans(text, 'with addresses'), 'braces', /[{}]/g, (brace) => {
    // Escaped, or the argument of a command.
    if (/\\[A-Za-z]*$/.test(text.slice(Math.max(0, brace.index - 30), brace.index)))
      return undefined;
    if (brace[0] === '{') open.push(brace.index);
    else if (open.pop() === undefined) lone.push(brace.index);
    return undefined;
  });
  return [...lone, ...open]
    .sort((a, b) => a - b)
    .map((start) => ({ kind: 'braces', start, end: start + 1, after: '' }));
}
