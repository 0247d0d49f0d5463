import type { Span } from '../../../src/abstract/repair/repair.ts';
import { OPERATORS, PREFIXES } from '../../../src/abstract/tex/mathematics.ts';
import { GREEK } from '../../../src/abstract/tex/symbols.ts';

/** What became of a formula or link of arXiv's text on the way to Hugging Face. */
export type DamageClass =
  | 'times'
  | 'relation'
  | 'greek'
  | 'script'
  | 'argument'
  | 'symbol'
  | 'link';

/** A stretch of arXiv's text that Hugging Face damages. */
export interface Damage extends Span {
  class: DamageClass;
}

const FORMULA =
  /(?<!\\)(?:\$\$([^$]+)\$\$|\$([^$]+)\$)|\\(?:href|hyperlink)\{[^{}]*\}\s?\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;
/** Commands of style and spacing: losing them changes no sign of the formula. */
const HARMLESS =
  /\\(?:text\w*|math(?:bf|rm|it|tt|sf)|boldsymbol|bm|emph|underline|mbox|rm|bf|it|[,;:!>]|[%&#_${} ])(?![A-Za-z])|\\unicode\{\w+\}/g;
const operators = new Set([...OPERATORS, ...PREFIXES]);
const greek = new Set(Object.keys(GREEK));

/** The formulas that lose more than their `$`, and the links, in order. */
export function findDamage(arxiv: string): Damage[] {
  const found: Damage[] = [];
  for (const match of arxiv.matchAll(FORMULA)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const formula = match[1] ?? match[2];
    if (formula === undefined) found.push({ ...span, class: 'link' });
    else {
      const kind = classOf(formula);
      if (kind !== undefined) found.push({ ...span, class: kind });
    }
  }
  return found;
}

function classOf(formula: string): DamageClass | undefined {
  if (/^\s*\\(?:href|hyperlink)\{/.test(formula)) return 'link';
  const content = formula.replace(HARMLESS, '');
  const names = [...content.matchAll(/\\([A-Za-z]+)/g)].map((match) => match[1] ?? '');
  if (/\\[A-Za-z]+\s*\{/.test(content)) return 'argument';
  if (names.some((name) => greek.has(name))) return 'greek';
  if (names.length > 0 && names.every((name) => name === 'times')) return 'times';
  if (/[\^_]/.test(content)) return 'script';
  if (names.length === 0) return undefined;
  return names.every((name) => operators.has(name)) ? 'relation' : 'symbol';
}
