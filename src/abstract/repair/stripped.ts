import { knownCommand } from '../tex/mathematics.ts';
import { COLOUR } from './leftover-braces.ts';
import type { Token } from './math-tokens.ts';
import { type ScriptJudge, withLiteralDollars } from './mathematics.ts';
import { editMatches } from './passes.ts';
import type { Edit, Pass } from './repair.ts';
import { guardedSpans } from './spans.ts';
import { STRIPPED_COMMANDS, STRIPPED_STYLES } from './stripped-arguments.ts';
import type { StrippedRule } from './stripped-rule.ts';
import { STRIPPED_MATH, STRIPPED_MONEY } from './stripped-words.ts';
import { linkTo } from './tex-shown.ts';

function passOf(rule: StrippedRule, kind: string): Pass {
  return (text) => {
    if (!text.includes(rule.hint)) return [];
    rule.find.lastIndex = 0;
    // Nearly all texts end here, before their formulas and addresses are looked for.
    if (!rule.find.test(text)) return [];
    const spans = guardedSpans(text, 'with addresses');
    const edits = editMatches(text, spans, kind, rule.find, (match) => rule.put(match, text));
    // A command that comes back between two amounts of money would make a formula of all between them.
    return kind === 'stripped-math' ? withLiteralDollars(text, spans, edits) : edits;
  };
}

function passesOf(rules: readonly StrippedRule[], kind: string): Pass[] {
  return rules.map((rule) => passOf(rule, kind));
}

/** Commands of mathematics that lost their backslash get it back. */
export const strippedMathPasses: readonly Pass[] = passesOf(STRIPPED_MATH, 'stripped-math');

/** Commands with braces, characters by number and money that lost a sign get it back. */
export const strippedCommandPasses: readonly Pass[] = [
  ...passesOf(STRIPPED_STYLES, 'tex-command'),
  ...passesOf(STRIPPED_COMMANDS, 'stripped-math'),
  ...passesOf(STRIPPED_MONEY, 'escape'),
];

const UNUSED = /\\([A-Za-z]{2,})(?![A-Za-z])/g;

/** Takes the backslashes back where no formula came of them: half a command helps nobody. */
export function unusedCommandEdits(text: string): Edit[] {
  if (!text.includes('\\')) return [];
  return editMatches(text, guardedSpans(text, 'with addresses'), 'tex-command', UNUSED, (match) =>
    knownCommand(match[1] ?? '') === undefined ? undefined : match[1],
  );
}

const ADDRESS = String.raw`https?:\/\/[^\s<>"{}\\^|[\]]{3,300}`;
const LINK = new RegExp(
  String.raw`\\href\{(${ADDRESS})\{([^{}\n]{1,200})\}|(${ADDRESS}) ?\{(?:([^{}\n]{1,200})|[a-z]{3,14}\{([^{}\n]{1,200})\})\}|(?<![^\s(])([A-Za-z][\w-]{1,60})\{(${ADDRESS})\}`,
  'g',
);

const IS_COLOUR = new RegExp(`^${COLOUR}$`);

/** `\href{U}{t}` that was left as `U{t}`. */
export function strippedLinkEdits(text: string): Edit[] {
  if (!text.includes('{') || !text.includes('://')) return [];
  return editMatches(text, [], 'stripped-link', LINK, (match) => {
    const [, nested, nestedLabel, address, label, colouredLabel, word, shown] = match;
    // `KnowMeBench{U}` and, of a link in colour, `blue{U}`.
    if (shown !== undefined) return IS_COLOUR.test(word ?? '') ? shown : linkTo(shown, word ?? '');
    return linkTo(nested ?? address ?? '', nestedLabel ?? label ?? colouredLabel ?? '');
  });
}

/** Signs of those who type mathematics as plain text, whose `N^2` is their own: `->`, `<=`, `n*m`, `sqrt(n)`. */
const TYPED_BY_HAND = /->|[<>]=|\w\\?\*[A-Za-z(]|\bsqrt\(/;

/** The judge of `R^2`, `AT^2PO`, `x_{t}` in a text that lost its dollars; identifiers and what was typed by hand stay. */
export function strippedScriptJudge(text: string): ScriptJudge {
  return TYPED_BY_HAND.test(text) ? isBracedScript : isStrippedScript;
}

/** `B_{probe}`: nobody types braces who types `->`. */
function isBracedScript(text: string, tokens: readonly Token[], index: number): boolean {
  const { start } = tokens[index] as Token;
  return text[start + 1] === '{' && isStrippedScript(text, tokens, index);
}

function isStrippedScript(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const base = tokens[index - 1];
  const script = text.slice(token.start, token.end);
  if (base === undefined || /^\^\{\d+\}$/.test(script)) return base !== undefined;
  if (base.kind === 'script' && !isSecondScript(text, tokens, index)) return false;
  if (base.kind === 'blank' || (base.kind === 'other' && text[base.start] !== '}')) return false;
  const next = text[token.end] ?? '';
  const baseText = text.slice(base.start, base.end);
  // A brace left over from `\frac{a}{b}`, and commands of size: the formula cannot be told.
  if (next === '{' || /\{\s*\}|[\w)]\{|\{tiny |widehat/.test(script.slice(1))) return false;
  if (script[1] === '{') return true;
  if (isInPath(text, token.start) || isInName(tokens, index, script)) return false;
  // TeX would have needed braces here: `10^-27`, `AP_50`, `R^10`.
  if (/\d/.test(script[1] ?? '') && /\d/.test(next)) return false;
  if (/[+-]/.test(script[1] ?? '') && /^(?:\w|\.\d)/.test(text.slice(token.end, token.end + 2)))
    return false;
  if (script === '^T' && /^[A-Z](?![A-Za-z])/.test(text.slice(token.end, token.end + 2)))
    return base.letter;
  if (script[0] === '^') return isPower(script, baseText, base, next);
  return isIndex(text, baseText, base, next);
}

/** `x_1^2`; what follows the index of an identifier (`Q5_K_M`) belongs to the identifier. */
function isSecondScript(text: string, tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 2]?.kind === 'script') return false;
  return tokens[index - 1]?.command === true || isStrippedScript(text, tokens, index - 1);
}

/** `HM3D_v0`, `0.5x0.5^3`: what is glued of digits and letters is a name. */
function isInName(tokens: readonly Token[], index: number, script: string): boolean {
  const [first, second] = [tokens[index - 2], tokens[index - 1]];
  if (first?.kind !== 'operand' || second?.kind !== 'operand') return false;
  if (first.command || second.command) return false;
  return second.letter ? !first.letter && /^_[a-z]/.test(script) : first.letter;
}

/** `github.com/some_name`: an address without its scheme. */
function isInPath(text: string, at: number): boolean {
  const start = text.lastIndexOf(' ', at) + 1;
  return at - start < 200 && /[a-z]\.[a-z]{2,}\//.test(text.slice(start, at));
}

function isPower(script: string, baseText: string, base: Token, next: string): boolean {
  if (/^pass$/i.test(baseText)) return false;
  if (/^\^[A-Za-z]/.test(script) && /[A-Za-z]/.test(next)) return false;
  return base.kind !== 'open' && !(script === '^*' && base.kind === 'word' && /\w/.test(next));
}

/** `H_2O`, `PbTiO_3`. */
const CHEMICAL = /^(?:H|C|N|O|S|P|F|K|Cl|Na|Li|Si|Ti|Ta|Fe|Al|Ca|Mg|Zn|Cu|Mn|Ni|Pb)+$/;

function isIndex(text: string, baseText: string, base: Token, next: string): boolean {
  const isCount = /\d/.test(text[base.end + 1] ?? '') && !/[a-z_]/.test(next);
  if (isCount && CHEMICAL.test(baseText)) return true;
  if (/[A-Za-z_]/.test(next)) return false;
  // `DET_p` is an abbreviation with an index, `min_p` an identifier.
  if (base.kind === 'word') return /^[A-Z]{2,}$/.test(baseText) && !/\d/.test(next);
  return (
    base.kind === 'script' ||
    base.kind === 'close' ||
    baseText.startsWith('\\') ||
    !/\d/.test(baseText)
  );
}
