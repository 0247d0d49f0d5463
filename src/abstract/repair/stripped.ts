import type { Token } from './math-tokens.ts';
import { applyEdits, editMatches } from './passes.ts';
import type { Edit, Pass } from './repair.ts';
import { guardedSpans } from './spans.ts';
import { STRIPPED_RULES, STRIPPED_STYLES, type StrippedRule } from './stripped-words.ts';
import { linkTo } from './tex.ts';

function passOf(rule: StrippedRule): Pass {
  return (text) =>
    editMatches(text, guardedSpans(text, 'with addresses'), 'stripped-math', rule.find, rule.put);
}

const HINT =
  /times|arrow|leq|geq|neq|sim|approx|pm\d|pm \d|propto|infty|ell|var|cdot|dots|angle|floor|ceil|nabla|sub|sup|otimes|oplus|odot|tilde|coloneqq|\b[lg]e\b|\b[lg]e\d|\bne\b|\bll\b|\bgg\b|\dto\d|[\^_]|log|sqrt|![-=<>a-z]/;

/** Commands of mathematics that lost their backslash get it back. */
export const strippedMathPasses: readonly Pass[] = STRIPPED_RULES.map((rule) => {
  const pass = passOf(rule);
  return (text) => (HINT.test(text) ? pass(text) : []);
});

/** Commands of style, characters by number and money that lost a sign get it back. */
export const strippedStylePasses: readonly Pass[] = STRIPPED_STYLES.map(passOf);

const ADDRESS = String.raw`https?:\/\/[^\s<>"{}\\^|[\]]{3,300}`;
const COLOURED = /\b(?:blue|red|magenta|cyan|teal|purple|orange|green|black|brightpink)\{(?=https?:)/;
const LINK = new RegExp(
  String.raw`\\href\{(${ADDRESS})\{([^{}\n]{1,200})\}|(${ADDRESS})(?:\{([^{}\n]{1,200})\}|\s\{(https?:[^{}\s]{1,200})\})|${COLOURED.source}([^{}\s]{1,200})\}`,
  'g',
);

/** `\href{U}{t}` that was left as `U{t}`. */
export function strippedLinkEdits(text: string): Edit[] {
  if (!text.includes('{') || !text.includes('://')) return [];
  return editMatches(text, [], 'stripped-link', LINK, (match) => {
    const [, nested, nestedLabel, address, label, repeated, coloured] = match;
    if (coloured !== undefined) return coloured;
    return linkTo(nested ?? address ?? '', nestedLabel ?? label ?? repeated ?? '');
  });
}

/** `R^2`, `AT^2PO`, `x_{t}` in text that lost its dollars; identifiers and powers typed by hand are not. */
export function isStrippedScript(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const base = tokens[index - 1];
  if (base === undefined || base.kind === 'blank' || base.kind === 'other') return false;
  const script = text.slice(token.start, token.end);
  const next = text[token.end] ?? '';
  const baseText = text.slice(base.start, base.end);
  if (/[\^_{]/.test(next) && !/[\^_]/.test(next)) return false;
  if (script[1] === '{') return !/^\{\s*\}$/.test(script.slice(1));
  // TeX would have needed braces here: `10^-27`, `AP_50`, `R^10`.
  if (/\d/.test(script[1] ?? '') && /\d/.test(next)) return false;
  if (/[+-]/.test(script[1] ?? '') && /[\w.]/.test(next)) return false;
  if (script[0] === '^') return isPower(script, baseText, base, next);
  return isIndex(baseText, base, next);
}

function isPower(script: string, baseText: string, base: Token, next: string): boolean {
  if (/^pass$/i.test(baseText)) return false;
  if (/^\^[A-Za-z]/.test(script) && /[A-Za-z]/.test(next)) return false;
  return base.kind !== 'open' && !(script === '^*' && base.kind === 'word' && /\w/.test(next));
}

function isIndex(baseText: string, base: Token, next: string): boolean {
  if (/[A-Za-z_]/.test(next)) return false;
  if (base.kind === 'word') return false;
  return base.kind === 'script' || base.kind === 'close' || baseText.startsWith('\\') || !/\d/.test(baseText);
}

/** The text after the given passes, for callers that need no report. */
export function afterPasses(text: string, passes: readonly Pass[]): string {
  return passes.reduce((current, pass) => applyEdits(current, pass(current)), text);
}
