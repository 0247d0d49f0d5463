import { looksLikeFormula } from '../grammar/money.ts';
import type { Span } from './repair.ts';

const ADDRESS = /https?:\/\/(?:[^\s<>"'{}\\^`|[\]()]|\\[_%#&~-]|\([^\s()]{0,200}\))+/y;
const CODE = /`[^`'\n]+`(?![\w`])/y;
const SIGN = /\\[\\$([]|\$\$?|`|\bhttps?:/g;

/** The stretches that a repair of the text around must not change: formulas, code and, on request, addresses. */
export function guardedSpans(text: string, addresses: 'with addresses' | 'without'): Span[] {
  const spans: Span[] = [];
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    const end = endOf(text, sign.index, sign[0], addresses === 'with addresses');
    if (end === undefined) continue;
    spans.push({ start: sign.index, end });
    SIGN.lastIndex = end;
  }
  return spans;
}

function endOf(text: string, at: number, sign: string, addresses: boolean): number | undefined {
  if (sign === '\\(') return closer(text, at, '\\)');
  if (sign === '\\[') return closer(text, at, '\\]');
  if (sign === '$$') return closer(text, at, '$$');
  if (sign === '$') return dollarFormula(text, at);
  if (sign === '`') return /\w|`/.test(text[at - 1] ?? '') ? undefined : matchEnd(CODE, text, at);
  return addresses && sign.startsWith('http') ? matchEnd(ADDRESS, text, at) : undefined;
}

function closer(text: string, at: number, close: string): number | undefined {
  const end = text.indexOf(close, at + 2);
  return end < 0 || text.slice(at, end).includes('\n\n') ? undefined : end + 2;
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
