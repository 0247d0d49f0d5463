import { encloseBase, encloseCall, encloseSet } from './math-enclosures.ts';
import { glueLeft, glueRight, isName, type Run } from './math-glue.ts';
import type { Token } from './math-tokens.ts';

/**
 * The whole formula around a token that is surely mathematics: what is glued to it, and what an
 * operator joins to it across one blank. It does not reach left of the token `floor`.
 */
export function grow(text: string, tokens: readonly Token[], seed: number, floor: number): Run {
  const run = { from: glueLeft(tokens, seed, floor), to: glueRight(tokens, seed + 1) };
  if (isScriptOfWord(tokens, run.from)) return { from: run.from, to: endOfScripts(tokens, seed) };
  trim(text, tokens, run, seed);
  for (let size = -1; size !== run.to - run.from; ) {
    size = run.to - run.from;
    joinRight(text, tokens, run);
    joinLeft(text, tokens, run, floor);
    encloseBase(tokens, run, floor);
    encloseSet(text, tokens, run, floor);
  }
  encloseCall(tokens, run, floor);
  return run;
}

/** `AT^2PO`: the word is no mathematics, and what follows is the rest of it. */
function isScriptOfWord(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.kind === 'script' && tokens[from - 1]?.kind === 'word';
}

function endOfScripts(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.kind === 'script') to += 1;
  return to;
}

/** Signs at the ends that belong to the prose: hyphens, slashes, a bracket's partner. */
function trim(text: string, tokens: readonly Token[], run: Run, seed: number): void {
  const isNorm = (i: number) => text.startsWith('\\|', tokens[i]?.start);
  const isSign = (i: number) => tokens[i]?.kind === 'operator' && !tokens[i]?.command && !isNorm(i);
  while (run.to - 1 > seed && isSign(run.to - 1)) run.to -= 1;
  if (tokens[run.from - 1]?.kind === 'word' && isSign(run.from)) {
    // In a name the hyphens on both sides are none of the formula: `PanGu-\pi-7B`.
    if (text[tokens[seed + 1]?.start ?? 0] === '-') run.to = seed + 1;
    // `XL-2-` before the seed is a name: nothing up to its last hyphen belongs to the formula.
    for (let i = seed - 1; i > run.from; i -= 1) {
      if (!isSign(i)) continue;
      run.from = i;
      break;
    }
  }
  if (isName(tokens, run.to)) cutAtHyphen(text, tokens, run, seed);
  const before = tokens[run.from - 1]?.kind;
  const unary = before === undefined || before === 'blank' || before === 'open';
  while (run.from < seed && isSign(run.from)) {
    const sign = text[tokens[run.from]?.start ?? 0] ?? '';
    if (unary && /[<>=≤≥≈±+\-−]/.test(sign)) return;
    run.from += 1;
  }
}

/** `u-\mu` and "P": in a name a hyphen is no minus. */
function cutAtHyphen(text: string, tokens: readonly Token[], run: Run, seed: number): void {
  for (let i = seed - 1; i > run.from; i -= 1) {
    if (text[tokens[i]?.start ?? 0] !== '-') continue;
    run.from = i + 1;
    return;
  }
}

/** Takes the operand after an operator, and an operator with its operand, across one blank. */
function joinRight(text: string, tokens: readonly Token[], run: Run): void {
  if (tokens[run.to]?.kind !== 'blank') return;
  const last = lastBeforeScripts(tokens, run);
  if (last === 'operator' || last === 'function') {
    // `\approx -0.19`: a sign before its number.
    const sign = text[tokens[run.to + 1]?.start ?? text.length] ?? '';
    const signed = /[-+−]/.test(sign) && isNumber(tokens[run.to + 2]);
    const at = run.to + (signed ? 2 : 1);
    const next = tokens[at];
    // `15\times (11.5\times)` are two factors, `(n+1) \times (n+1)` is a product.
    const isFactor = text.startsWith('\\times', tokens[run.to - 1]?.start);
    const closes = tokens[run.to - 3]?.kind === 'close';
    const opens = next?.kind === 'open' && (!isFactor || closes);
    if (next?.kind === 'operand' || next?.kind === 'function' || opens) {
      const to = glueRight(tokens, at);
      if (to > at) run.to = trimmedEnd(tokens, at, to);
    }
    return;
  }
  const next = tokens[run.to + 1];
  if (next?.kind === 'function') run.to = glueRight(tokens, run.to + 1);
  else if (next?.kind === 'operator' && isSpaced(tokens, run.to + 1)) {
    const operand = tokens[run.to + 3];
    const isSet = text.startsWith('\\{', operand?.start);
    if (operand?.kind === 'operand' || operand?.kind === 'function' || isSet) {
      run.to = trimmedEnd(tokens, run.to + 3, glueRight(tokens, run.to + 3));
    } else if (next.command) run.to += 2;
  }
}

/** What the run ends in: the function of `\log_2`, but no operator that has a script of its own. */
function lastBeforeScripts(tokens: readonly Token[], run: Run) {
  const last = tokens[run.to - 1]?.kind;
  let at = run.to - 1;
  while (at > run.from && tokens[at]?.kind === 'script') at -= 1;
  return tokens[at]?.kind === 'function' ? 'function' : last;
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'operand' && !token.letter && !token.command;
}

function isSpaced(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.kind === 'blank' && tokens[index + 1]?.kind === 'blank';
}

function trimmedEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end - 1 > from && tokens[end - 1]?.kind === 'operator' && !tokens[end - 1]?.command)
    end -= 1;
  return end;
}

/** The mirror image; a lone "a" or "I" before a blank is a word. */
function joinLeft(text: string, tokens: readonly Token[], run: Run, floor: number): void {
  if (run.from - 2 < floor || tokens[run.from - 1]?.kind !== 'blank') return;
  const first = tokens[run.from]?.kind;
  const end = run.from - 1;
  if (first === 'operator' || first === 'function') {
    const from = operandBefore(text, tokens, end, floor);
    if (from !== undefined) run.from = from;
  } else if (tokens[end - 1]?.kind === 'operator' && isSpaced(tokens, end - 1) && end - 2 > floor) {
    const from = operandBefore(text, tokens, end - 2, floor);
    if (from !== undefined) run.from = from;
  }
}

function operandBefore(text: string, tokens: readonly Token[], end: number, floor: number) {
  const last = tokens[end - 1]?.kind;
  if (last !== 'operand' && last !== 'script' && last !== 'close') return undefined;
  let from = glueLeft(tokens, end, floor);
  while (from < end && tokens[from]?.kind === 'operator') from += 1;
  if (from === end || tokens[from - 1]?.kind === 'word' || tokens[from]?.kind === 'script')
    return undefined;
  if (tokens[from - 1]?.kind === 'other') return undefined;
  const written = text.slice(tokens[from]?.start, tokens[end - 1]?.end);
  // In brackets it is a letter: `p(a \mid v)`.
  const isArticle = /^[aAI]$/.test(written) && tokens[from - 1]?.kind !== 'open';
  return isArticle ? undefined : from;
}
