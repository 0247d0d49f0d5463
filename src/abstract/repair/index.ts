import { type Braces, braceEdits } from './braces.ts';
import { displayEdits, listEdits } from './display.ts';
import { greekNameEdits } from './greek-names.ts';
import { hyphenationEdits } from './hyphenation.ts';
import { colourEdits, leftoverBracePasses } from './leftover-braces.ts';
import { bareMathEdits } from './mathematics.ts';
import { applyEdits, runPasses } from './passes.ts';
import type { Pass, Repaired } from './repair.ts';
import { doubleBlankEdits, gluedAddressEdits, oneLineEdits, unwrapEdits } from './spacing.ts';
import { starEdits } from './stars.ts';
import {
  strippedCommandPasses,
  strippedLinkEdits,
  strippedMathPasses,
  strippedScriptJudge,
  unusedCommandEdits,
} from './stripped.ts';
import { texEdits } from './tex.ts';
import { dashEdits, loneQuoteEdits, quoteEdits } from './typography.ts';

export type { Repair, Repaired } from './repair.ts';

/** Where a text comes from, and whether the grammar has marks there: titles have formulas only. */
interface Source {
  from: 'tex' | 'stripped';
  marks: 'all' | 'none';
}

/** Quotes come before stars: a backtick is code in the grammar, and a quotation may hold emphasis. */
function texPasses(marks: Source['marks']): Pass[] {
  return [
    (text) => texEdits(text, 'tex', marks === 'none'),
    (text) => quoteEdits(text, 'tex'),
    loneQuoteEdits,
    dashEdits,
  ];
}

function passesFor({ from, marks }: Source): Pass[] {
  const links = marks === 'all' ? [strippedLinkEdits] : [];
  const read =
    from === 'tex'
      ? [...texPasses(marks), (text: string) => bareMathEdits(text, 'bare-math', () => false)]
      : [
          ...links,
          colourEdits,
          ...strippedCommandPasses,
          ...texPasses(marks),
          ...strippedMathPasses,
          (text: string) => bareMathEdits(text, 'stripped-math', strippedScriptJudge(text)),
          unusedCommandEdits,
          ...leftoverBracePasses,
        ];
  const stars = marks === 'all' ? [starEdits] : [];
  return [...read, ...stars, gluedAddressEdits, doubleBlankEdits];
}

/** Lists within lists come one after the other, the innermost first. */
const paragraphLists = Array.from({ length: 3 }, () => (text: string) => listEdits(text, false));
const lineLists = Array.from({ length: 3 }, () => (text: string) => listEdits(text, true));
const abstractFromTex = [
  displayEdits,
  unwrapEdits,
  ...paragraphLists,
  ...passesFor({ from: 'tex', marks: 'all' }),
];
const abstractFromStripped = [
  displayEdits,
  unwrapEdits,
  ...paragraphLists,
  ...passesFor({ from: 'stripped', marks: 'all' }),
];
const titleFromTex = [oneLineEdits, ...lineLists, ...passesFor({ from: 'tex', marks: 'none' })];
const titleFromStripped = [oneLineEdits, ...passesFor({ from: 'stripped', marks: 'none' })];

/** TeX as arXiv gives it, as source text of the abstract grammar. */
export function repairTex(text: string): Repaired {
  return runPasses(text, abstractFromTex);
}

/** TeX without the braces that print nothing. */
export function dropBraces(text: string, which: Braces): string {
  return applyEdits(text, braceEdits(text, which));
}

/**
 * Text as Hugging Face shows it (its `$` and backslashes deleted), as source text of the abstract grammar. The title of
 * the paper, where it is known, proves Greek letters in names.
 */
export function repairStripped(text: string, title = ''): Repaired {
  const names: Pass = (current) => greekNameEdits(current, title);
  return runPasses(text, [names, ...abstractFromStripped]);
}

/** The slips in text that is already grammar: TeX commands, glued punctuation, double blanks. */
export function repairGrammar(text: string): Repaired {
  return runPasses(text, [
    displayEdits,
    ...paragraphLists,
    (current) => texEdits(current, 'grammar'),
    (current) => quoteEdits(current, 'grammar'),
    dashEdits,
    (current) => bareMathEdits(current, 'bare-math', () => false),
    gluedAddressEdits,
    doubleBlankEdits,
  ]);
}

/**
 * The slips in a title that is already grammar: TeX commands, and braces that protect words or hold an escape. A title has no
 * code, so that a backtick is a quote.
 */
export function repairGrammarTitle(text: string): Repaired {
  return runPasses(text, [
    (current) => braceEdits(current, 'around words'),
    (current) => texEdits(current, 'grammar', true),
    (current) => quoteEdits(current, 'grammar'),
    dashEdits,
    doubleBlankEdits,
  ]);
}

/** Words that a line break cut in two, joined where that is proven. */
export function repairHyphenation(text: string): Repaired {
  return runPasses(text, [hyphenationEdits]);
}

/** A title, repaired like an abstract and put on one line. */
export function repairTitle(text: string, from: 'tex' | 'stripped'): Repaired {
  return runPasses(text, from === 'tex' ? titleFromTex : titleFromStripped);
}
