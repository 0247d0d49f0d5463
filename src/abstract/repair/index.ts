import { hyphenationEdits } from './hyphenation.ts';
import { bareMathEdits } from './mathematics.ts';
import { runPasses } from './passes.ts';
import type { Pass, Repaired } from './repair.ts';
import { doubleBlankEdits, gluedAddressEdits, oneLineEdits, unwrapEdits } from './spacing.ts';
import { starEdits } from './stars.ts';
import {
  isStrippedScript,
  strippedCommandPasses,
  strippedLinkEdits,
  strippedMathPasses,
  unusedCommandEdits,
} from './stripped.ts';
import { texEdits } from './tex.ts';
import { dashEdits, loneQuoteEdits, quoteEdits } from './typography.ts';

export type { Repair, Repaired } from './repair.ts';

/** What TeX needs before its commands are read: quotes first, since a backtick is code in the grammar. */
const readTex: readonly Pass[] = [
  (text) => texEdits(text, 'tex'),
  (text) => quoteEdits(text, 'tex'),
  loneQuoteEdits,
  dashEdits,
];

/** Links once more after TeX: what stands in their braces may have been a command. */
const readStripped: readonly Pass[] = [
  strippedLinkEdits,
  ...strippedCommandPasses,
  ...readTex,
  strippedLinkEdits,
  ...strippedMathPasses,
];

const tidy: readonly Pass[] = [starEdits, gluedAddressEdits, doubleBlankEdits];

const fromTex: readonly Pass[] = [
  ...readTex,
  (text) => bareMathEdits(text, 'bare-math', () => false),
  ...tidy,
];

const fromStripped: readonly Pass[] = [
  ...readStripped,
  (text) => bareMathEdits(text, 'stripped-math', isStrippedScript),
  unusedCommandEdits,
  ...tidy,
];

/** TeX as arXiv gives it, as source text of the abstract grammar. */
export function repairTex(text: string): Repaired {
  return runPasses(text, [unwrapEdits, ...fromTex]);
}

/** Text as Hugging Face shows it (its `$` and backslashes deleted), as source text of the abstract grammar. */
export function repairStripped(text: string): Repaired {
  return runPasses(text, [unwrapEdits, ...fromStripped]);
}

/** The slips in text that is already grammar: TeX commands, glued punctuation, double blanks. */
export function repairGrammar(text: string): Repaired {
  return runPasses(text, [
    (current) => texEdits(current, 'grammar'),
    (current) => quoteEdits(current, 'grammar'),
    dashEdits,
    (current) => bareMathEdits(current, 'bare-math', () => false),
    gluedAddressEdits,
    doubleBlankEdits,
  ]);
}

/** Words that a line break cut in two, joined where that is proven. */
export function repairHyphenation(text: string): Repaired {
  return runPasses(text, [hyphenationEdits]);
}

/** A title, repaired like an abstract and put on one line. */
export function repairTitle(text: string, from: 'tex' | 'stripped'): Repaired {
  return runPasses(text, [oneLineEdits, ...(from === 'tex' ? fromTex : fromStripped)]);
}
