import { editMatches } from './passes.ts';
import type { Edit } from './repair.ts';
import { guardedSpans } from './spans.ts';
import type { Dialect } from './tex-place.ts';

/** ``…'' and, in TeX alone, the closers that authors mix up: ``…" and ``…``. */
const DOUBLE = /``(?=\S)([^`"“”]{1,300}?)(?:''|"|``)/g;
const DOUBLE_RIGHT = /``(?=\S)([^`“”]{1,300}?)''/g;
const SINGLE = /(?<![\w`\\])`(?=[^\s`'])([^`\n]{1,200}?)'(?![\w'])/g;
const LONE = /``|(?<!')''(?!')|(?<![\w`\\])`(?=[A-Za-z])|(?<=\w)`(?=[a-z]{1,2}\b)/g;
const LONE_SIGNS: Readonly<Record<string, string>> = { '``': '“', "''": '”' };

/** TeX quotes as typographic ones. */
export function quoteEdits(text: string, dialect: Dialect): Edit[] {
  if (!text.includes('`') && !text.includes("''")) return [];
  const spans = guardedSpans(text, 'with addresses');
  const double = dialect === 'tex' ? DOUBLE : DOUBLE_RIGHT;
  const edits = [
    ...editMatches(text, spans, 'quotes', double, ([, words]) => `“${words}”`),
    ...editMatches(text, spans, 'quotes', SINGLE, ([, words]) => `‘${words}’`),
  ];
  return withoutOverlap(edits);
}

/** In TeX, quotes that have no partner: a backtick left alone would open code. */
export function loneQuoteEdits(text: string): Edit[] {
  if (!text.includes('`') && !text.includes("''")) return [];
  const spans = guardedSpans(text, 'with addresses');
  return editMatches(text, spans, 'quotes', LONE, ({ 0: sign, index }) => {
    if (sign === "''" && /\d/.test(text[index - 1] ?? '')) return undefined;
    // Some open with what TeX closes with.
    if (sign === "''" && /(?:^|[\s(])''\w$/.test(text.slice(Math.max(0, index - 1), index + 3))) {
      return '“';
    }
    return LONE_SIGNS[sign] ?? (/\w/.test(text[index - 1] ?? '') ? '’' : '‘');
  });
}

function withoutOverlap(edits: Edit[]): Edit[] {
  edits.sort((a, b) => a.start - b.start);
  let end = 0;
  return edits.filter((edit) => {
    const keep = edit.start >= end;
    if (keep) end = edit.end;
    return keep;
  });
}

/** `--flag`, `<!--` and `-->` are no dashes. */
const DASHES = /(?<![-!<])(?:---(?![->])|--(?![->])(?! ?$))/g;
/** A tie: between digits a tilde is a range, before a number after a blank it means "about". */
const TIE = /(?<=[\w.,;:)\]}’”$%*°])~(?=[A-Za-z[(“‘\\$*`]|\d)/g;

/** Dashes and ties of TeX. */
export function dashEdits(text: string): Edit[] {
  if (!text.includes('--') && !text.includes('~')) return [];
  const spans = guardedSpans(text, 'with addresses');
  const dashes = editMatches(text, spans, 'dash', DASHES, ({ 0: dash, index }) => {
    const before = text[index - 1] ?? '';
    const after = text[index + dash.length] ?? '';
    if (/[\s(["']|^$/.test(before) && /[A-Za-z]/.test(after)) return undefined;
    return dash === '---' ? '—' : '–';
  });
  const ties = editMatches(text, spans, 'tie', TIE, ({ index }) => {
    const left = text.slice(Math.max(0, index - 2), index);
    const isRange = /\d[KMBk%]?$/.test(left) && /^~\$?\d/.test(text.slice(index, index + 3));
    return isRange ? undefined : ' ';
  });
  return withoutOverlap([...dashes, ...ties]);
}
