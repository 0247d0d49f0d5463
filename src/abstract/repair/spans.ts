import { looksLikeFormula } from '../grammar/money.ts';
import type { Span } from './repair.ts';

const ADDRESS = /https?:\/\/(?:[^\s<>"'{}\\^`|[\]()]|\\[_%#&~-]|\([^\s()]{0,200}\))+/y;
const CODE = /`[^`'\n]+`(?![\w`])/y;
const LINK = /\[[^[\]\n]{1,200}\]\(https?:[^\s()]{1,300}\)/y;
const SIGN = /\\[\\$([]|\$\$?|`|\[|\bhttps?:/g;

/** The stretches that a repair of the text around must not change: formulas, code and, on request, addresses and links. */
export function guardedSpans(text: string, addresses: 'with addresses' | 'without'): Span[] {
  const spans: Span[] = [];
  // Closing signs that no longer come, so that a thousand open ones cost one search.
  const missing = new Set<string>();
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    const [opening] = sign;
    const close = CLOSERS.get(opening);
    const end =
      close === undefined
        ? endOf(text, sign.index, opening, addresses === 'with addresses')
        : closerOf(text, sign.index, close, missing);
    if (end === undefined) continue;
    spans.push({ start: sign.index, end });
    SIGN.lastIndex = end;
  }
  return spans;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['$$', '$$'],
]);

function closerOf(text: string, at: number, close: string, missing: Set<string>) {
  if (missing.has(close)) return undefined;
  const end = text.indexOf(close, at + 2);
  if (end < 0) missing.add(close);
  return end < 0 || text.slice(at, end).includes('\n\n') ? undefined : end + 2;
}

function endOf(text: string, at: number, sign: string, addresses: boolean): number | undefined {
  if (sign === '$') return dollarFormula(text, at);
  if (sign === '`') return /\w|`/.test(text[at - 1] ?? '') ? undefined : matchEnd(CODE, text, at);
  if (sign === '[') return addresses ? matchEnd(LINK, text, at) : undefined;
  return addresses && sign.startsWith('http') ? matchEnd(ADDRESS, text, at) : undefined;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const CLOSING_DOLLAR = /(?<!\\)\$/g;

function dollarFormula(text: string, at: number): number | undefined {
  CLOSING_DOLLAR.lastIndex = at + 1;
  const close = CLOSING_DOLLAR.exec(text);
  if (close === null) return undefined;
  const content = text.slice(at + 1, close.index);
  if (content.includes('\n\n')) return undefined;
  return looksLikeFormula(content, text[close.index + 1] ?? '') ? close.index + 1 : undefined;
}

/** Asks for ever later places whether they stand in one of the spans, which are in order. */
export function spanFinder(spans: readonly Span[]): (at: number) => Span | undefined {
  let next = 0;
  return (at) => {
    while ((spans[next]?.end ?? Infinity) <= at) next += 1;
    const span = spans[next];
    return span !== undefined && span.start <= at ? span : undefined;
  };
}
