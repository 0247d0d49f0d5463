import type { Token } from './math-tokens.ts';

/** A run of tokens, `to` excluded. */
export interface Run {
  from: number;
  to: number;
}

const GLUED: ReadonlySet<string> = new Set(['operand', 'operator', 'function', 'script']);

/** The first token of the unbroken mathematics that ends before `index`. */
export function glueLeft(tokens: readonly Token[], index: number, floor: number): number {
  let from = index;
  while (from > floor) {
    const kind = tokens[from - 1]?.kind ?? 'other';
    if (kind === 'close') {
      const open = matching(tokens, from - 1, -1, floor);
      if (open === undefined) return from;
      from = open;
    } else if (GLUED.has(kind)) from -= 1;
    else return from;
  }
  return from;
}

/** The place after the unbroken mathematics that begins at `index`. */
export function glueRight(tokens: readonly Token[], index: number): number {
  let to = index;
  while (to < tokens.length) {
    const kind = tokens[to]?.kind ?? 'other';
    if (kind === 'open') {
      const close = matching(tokens, to, 1, 0);
      if (close === undefined) return to;
      to = close + 1;
    } else if (GLUED.has(kind) && !isName(tokens, to)) to += 1;
    else return to;
  }
  return to;
}

/** Glued to a symbol (the "P" of `\mu` and "P") or to a number ("A800"), a letter begins a name. */
export function isName(tokens: readonly Token[], index: number): boolean {
  const [before, here, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (here?.letter !== true) return false;
  if (before?.kind === 'operand' && before.command) return true;
  return after?.kind === 'operand' && !after.letter && !after.command;
}

/** The other bracket, if all between is mathematics; brackets hold commas and blanks too. */
export function matching(tokens: readonly Token[], index: number, step: 1 | -1, floor: number) {
  let depth = 0;
  for (let i = index; i >= floor && i < tokens.length && Math.abs(i - index) < 60; i += step) {
    const kind = tokens[i]?.kind;
    if (kind === 'word' || kind === 'other') return undefined;
    if (kind === 'blank' && i === index + step) return undefined;
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth === 0) return i;
  }
  return undefined;
}
