import { editMatches } from './passes.ts';
import type { Edit } from './repair.ts';
import { guardedSpans } from './spans.ts';

const WRAP = /[^\S\n]*\n(\s*)/g;

/** arXiv breaks lines at 80 columns and begins a paragraph with two blanks. */
export function unwrapEdits(text: string): Edit[] {
  if (!text.includes('\n')) return [];
  const formulas = guardedSpans(text, 'without');
  return editMatches(text, [], 'hard-wrap', WRAP, ({ 0: wrap, 1: indent = '', index }) => {
    const end = index + wrap.length;
    if (index === 0 || end === text.length) return '';
    if (formulas.some((span) => span.start < index && end < span.end)) return ' ';
    if (indent !== '') return '\n\n';
    // A suspended hyphen keeps its blank: "low- and high-level".
    const cut = /[A-Za-z]-$/.test(text.slice(index - 2, index)) && /^[a-z]/.test(text.slice(end));
    return cut && !/^(?:and|or|to|vs|versus|as)\b/.test(text.slice(end, end + 8)) ? '' : ' ';
  });
}

/** A title has one line. */
export function oneLineEdits(text: string): Edit[] {
  return editMatches(text, [], 'hard-wrap', /\s*\n\s*/g, ({ 0: wrap, index }) =>
    index === 0 || index + wrap.length === text.length ? '' : ' ',
  );
}

const DOUBLE_BLANK = /(?<=\S)[ \t\u00a0]{2,}(?=\S)|(?<=^|\n)[ \t]+|[ \t]+(?=\n|$)/g;

/** Two blanks in a row, and blanks at either end of a line. */
export function doubleBlankEdits(text: string): Edit[] {
  if (!/ {2}|^\s|\s$|[\t\u00a0]|\n | \n/.test(text)) return [];
  const spans = guardedSpans(text, 'without');
  return editMatches(text, spans, 'double-blank', DOUBLE_BLANK, ({ 0: blanks, index }) => {
    const end = index + blanks.length;
    const inside = /\S/.test(text[index - 1] ?? '') && /\S/.test(text[end] ?? '');
    return inside ? ' ' : '';
  });
}

/** What follows an address without a blank although it is the next sentence. */
const NEXT_SENTENCE =
  'Our|We|The|This|These|Code|Codes|Project|Data|Dataset|Models|In|It|All|Additionally|Demo|Website';
const GLUED_AFTER = new RegExp(
  String.raw`([.,;])(?=(?:${NEXT_SENTENCE})(?:\s|$))(?<=https?:\/\/[^\s<>"]{4,200})`,
  'g',
);
const GLUED_BEFORE = /(?<=[A-Za-z][a-z]|[a-z]:|[a-z]\.)(?=https?:\/\/[a-z0-9])/g;
const DOUBLE_STOP = /\.\.(?=\s|$)(?<=https?:\/\/[^\s<>"]{4,200}[\w/)]\.\.)/g;

/** Addresses that words or punctuation are glued to. */
export function gluedAddressEdits(text: string): Edit[] {
  if (!text.includes('://')) return [];
  const kind = 'glued-address';
  return [
    ...editMatches(text, [], kind, GLUED_BEFORE, () => ' '),
    ...editMatches(text, [], kind, GLUED_AFTER, ([sign]) => `${sign} `),
    ...editMatches(text, [], kind, DOUBLE_STOP, () => '.'),
  ].sort((a, b) => a.start - b.start);
}
