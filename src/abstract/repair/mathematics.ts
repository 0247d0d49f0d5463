import { OPERATORS } from '../tex/mathematics.ts';
import { grow, type Run } from './math-runs.ts';
import { type Token, tokenize } from './math-tokens.ts';
import type { Edit, Span } from './repair.ts';
import { guardedSpans, spanFinder } from './spans.ts';

/** Decides whether a script that stands alone (`R^2`) is mathematics; the token's neighbours may be words. */
export type ScriptJudge = (text: string, tokens: readonly Token[], index: number) => boolean;

/** Puts dollars around mathematics that stands bare in the text. */
export function bareMathEdits(text: string, kind: string, isScript: ScriptJudge): Edit[] {
  if (!/[\\^_]|\{[=<>+\-,]\}/.test(text)) return [];
  const spans = guardedSpans(text, 'with addresses');
  const tokens = hide(tokenize(text), spans);
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (kind === 'bare-math' && cutsWord(text, token)) continue;
    const seed = token.command || (token.kind === 'script' && isScript(text, tokens, i));
    if (!seed) continue;
    const run = grow(text, tokens, i, runs.at(-1)?.to ?? 0);
    addRun(tokens, runs, run);
    i = run.to - 1;
  }
  return withLiteralDollars(
    text,
    spans,
    runs.flatMap((run) => wrap(text, tokens, run, kind)),
  );
}

/** `C:\\new`, `\\alphabet`: where no backslash was ever lost, a command that goes on in small letters is another one. */
function cutsWord(text: string, { start, end }: Token): boolean {
  return /^\\[A-Za-z]+$/.test(text.slice(start, end)) && /[a-z]/.test(text[end] ?? '');
}

/** What stands in formulas, code and addresses is no mathematics of the text around. */
function hide(tokens: Token[], spans: readonly Span[]): Token[] {
  let span = 0;
  return tokens.map((token) => {
    while ((spans[span]?.end ?? Infinity) <= token.start) span += 1;
    const hidden = (spans[span]?.start ?? Infinity) < token.end;
    return hidden ? { ...token, kind: 'other', command: false, letter: false } : token;
  });
}

/** A formula that goes on after a sum (`\sum_k w_k R_k`) is one, but a blank must not get lost in another. */
function addRun(tokens: readonly Token[], runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const gap = last === undefined ? -1 : run.from - last.to;
  const goesOn = gap === 1 && isSum(tokens, last) && tokens[last?.to ?? 0]?.kind === 'blank';
  if (last !== undefined && (gap === 0 || goesOn)) {
    last.to = run.to;
  } else runs.push(run);
}

function isSum(tokens: readonly Token[], run: Run | undefined): boolean {
  return (
    run !== undefined && tokens.slice(run.from, run.to).some(({ kind }) => kind === 'function')
  );
}

function wrap(text: string, tokens: readonly Token[], { from, to }: Run, kind: string): Edit[] {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  // Beside a dollar a new one would make display mathematics of both.
  if (text[start - 1] === '$' || text[end] === '$' || text[end] === '{') return [];
  if (LEFTOVER.test(text.slice(start, end)) || isInLeftover(text, start)) return [];
  let formula = '';
  for (const token of tokens.slice(from, to)) {
    const written = text.slice(token.start, token.end);
    // `\leq` and a letter were glued when the backslash was lost.
    const apart = /\\[A-Za-z]+$/.test(formula) && /^[A-Za-z]/.test(written);
    formula += apart ? ` ${written}` : written;
  }
  return [{ kind, start, end, after: `$${formula.replace(/^\{(\\[A-Za-z]+)\}$/, '$1')}$` }];
}

/** Inside of what `\frac` left (`1{2\ln M}`) there is half a formula only. */
function isInLeftover(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return /(?<!\\[A-Za-z]{0,20})[A-Za-z\d)]\{[^{}]*$/.test(before);
}

/** What `\frac` and `\binom` leave behind (`n{2}`), and lost thin spaces: no formula any more. */
const LEFTOVER = new RegExp(
  String.raw`-;,|sqrt\{[^{}]*(?:\}\{|r(?:floor|ceil)\})|(?<![\^_][A-Za-z0-9]?|\\[A-Za-z]{1,20})[A-Za-z0-9)]\{(?!(?:\\(?:${[...OPERATORS].join('|')})|[=<>+\-,])\})`,
);

/** New formulas make the dollars around them dangerous: money gets its backslash. */
export function withLiteralDollars(text: string, spans: readonly Span[], formulas: Edit[]): Edit[] {
  if (formulas.length === 0 || !text.includes('$')) return formulas;
  const money: Edit[] = [];
  const guardAt = spanFinder(spans);
  for (const { index } of text.matchAll(/(?<!\\)\$/g)) {
    if (guardAt(index) !== undefined) continue;
    money.push({ kind: 'escape', start: index, end: index + 1, after: '\\$' });
  }
  return [...formulas, ...money].sort((a, b) => a.start - b.start);
}
