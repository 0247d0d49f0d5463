import {
  knownCommand,
  MATHEMATICS,
  OPERATORS,
  PREFIXES,
  WITH_ARGUMENT,
} from '../tex/mathematics.ts';
import type { Span } from './repair.ts';

/** What a piece of text is when it is looked at as mathematics; `word` and `other` are none. */
export type TokenKind =
  | 'blank'
  | 'operand'
  | 'operator'
  | 'function'
  | 'script'
  | 'open'
  | 'close'
  | 'comma'
  | 'word'
  | 'other';

/** A piece of text with its part in a formula. */
export interface Token extends Span {
  kind: TokenKind;
  /** Holds a command of TeX, the proof that this is mathematics. */
  command: boolean;
  /** A single letter. */
  letter: boolean;
}

const LETTER = 'A-Za-zα-ωΑ-Ωϵϕ∞∂∇';
const GROUP = String.raw`\{(?:[^{}\n$]|\{[^{}\n$]{0,60}\}){1,80}\}`;
const TOKEN = new RegExp(
  [
    String.raw`(?<blank>\s+)`,
    String.raw`(?<script>[\^_](?:${GROUP}|\\[A-Za-z]+|[${LETTER}0-9*+\-]))`,
    String.raw`(?<number>\d+(?:(?:[.,]|\{,\})\d+)*)`,
    String.raw`(?<escape>\\[\\$*\`\]])`,
    String.raw`(?<macro>\\(?:[A-Za-z]+|[!,;:{}|]))`,
    String.raw`(?<braced>\{(?:\\[A-Za-z]+|[=<>+\-,]|[A-Z]{1,2}|\d[\d.]*)(?:[\^_][A-Za-z0-9])?\})`,
    String.raw`(?<word>[A-Za-z\u00c0-\u024f]{2,})`,
    `(?<letter>[${LETTER}])`,
    // The hyphen of `5-10` separates: mathematics would set it as a minus.
    String.raw`(?<comma>,|(?<=(?<![\^_])\d|\\times)-(?=\d))`,
    String.raw`(?<operator>[=<>≤≥≈±×·+\-−*/|!∼→])`,
    `(?<open>[([])`,
    String.raw`(?<close>[)\]])`,
    String.raw`(?<other>[\s\S])`,
  ].join('|'),
  'gy',
);

/** The tokens of a text, without gaps. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const token = read(match);
    tokens.push(token);
    TOKEN.lastIndex = token.end;
  }
  return tokens;
}

function read(match: RegExpExecArray): Token {
  const start = match.index;
  const end = start + match[0].length;
  const groups = match.groups ?? {};
  if (groups.macro !== undefined) return readMacro(start, groups.macro, match.input);
  if (groups.braced !== undefined) return readBraced(start, end, groups.braced);
  const kind = (['blank', 'script', 'word', 'operator', 'open', 'close', 'comma'] as const).find(
    (name) => groups[name] !== undefined,
  );
  if (kind !== undefined)
    return {
      kind,
      start,
      end,
      command: kind === 'script' && /\\[A-Za-z]/.test(match[0]),
      letter: false,
    };
  const operand = groups.number !== undefined || groups.letter !== undefined;
  return {
    kind: operand ? 'operand' : 'other',
    start,
    end,
    command: false,
    letter: groups.letter !== undefined,
  };
}

function kindOf(name: string): TokenKind {
  if (OPERATORS.has(name)) return 'operator';
  return PREFIXES.has(name) ? 'function' : 'operand';
}

const FACES = /^(?:math|wide)/;
/** The letter of `\mathbb F` and `\widetilde O`, without braces. */
const FACED_LETTER = / ?[A-Z](?![A-Za-z])/y;

/** A command ends where the longest known name ends: `\timesRTX` is `\times` and a word. */
function readMacro(start: number, macro: string, text: string): Token {
  if (!/[A-Za-z]/.test(macro)) {
    const kind = macro === '\\{' ? 'open' : macro === '\\}' ? 'close' : 'operator';
    return { kind, start, end: start + 2, command: macro === '\\!', letter: false };
  }
  const name = knownCommand(macro.slice(1));
  const end = start + 1 + (name?.length ?? 0);
  FACED_LETTER.lastIndex = end;
  if (name !== undefined && FACES.test(name) && FACED_LETTER.test(text))
    return { kind: 'operand', start, end: FACED_LETTER.lastIndex, command: true, letter: false };
  if (name === undefined || (WITH_ARGUMENT.has(name) && text[end] !== '{')) {
    return { kind: 'other', start, end: start + macro.length, command: false, letter: false };
  }
  return { kind: kindOf(name), start, end: skipArguments(text, end), command: true, letter: false };
}

const ARGUMENTS = new RegExp(`(?:${GROUP}){1,2}`, 'y');

function skipArguments(text: string, at: number): number {
  ARGUMENTS.lastIndex = at;
  return ARGUMENTS.test(text) ? ARGUMENTS.lastIndex : at;
}

function readBraced(start: number, end: number, braced: string): Token {
  const name = /^\{\\([A-Za-z]+)/.exec(braced)?.[1];
  if (name !== undefined && !MATHEMATICS.has(name))
    return { kind: 'other', start, end, command: false, letter: false };
  const sign = /^\{[=<>+\-,]/.test(braced);
  const kind = name === undefined ? (sign ? 'operator' : 'operand') : kindOf(name);
  return { kind, start, end, command: name !== undefined || sign, letter: false };
}
