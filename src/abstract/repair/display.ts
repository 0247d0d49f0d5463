import { editMatches } from './passes.ts';
import type { Edit } from './repair.ts';

const ENVIRONMENT =
  /\\begin\{(equation|displaymath|align|gather|multline|eqnarray)(\*?)\}([\s\S]{1,1900}?)\\end\{\1\2\}/g;
/** Environments of several lines, which inside of mathematics go by another name. */
const LINES = new Map([
  ['align', 'aligned'],
  ['gather', 'gathered'],
  ['multline', 'gathered'],
  ['eqnarray', 'aligned'],
]);

/** Displayed equations of TeX as display mathematics of the grammar. */
export function displayEdits(text: string): Edit[] {
  if (!text.includes('\\begin{')) return [];
  return editMatches(text, [], 'tex-command', ENVIRONMENT, ([, name = '', , body = '']) => {
    // Labels and empty lines have no place in a formula.
    const formula = body
      .replace(/\\label\{[^{}]*\}|\\nonumber/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const lines = LINES.get(name);
    if (lines === undefined) return `\\[ ${formula} \\]`;
    return `\\[ \\begin{${lines}} ${formula} \\end{${lines}} \\]`;
  });
}

const LIST =
  /\s*\\begin\{(itemize|enumerate|description|compactitem|compactenum|inparaenum|easylist)\*?\}(?:\[[^\]\n]{0,60}\])?((?:(?!\\begin\{)[\s\S]){0,6000}?)\\end\{\1\*?\}\s*/g;
const ITEM = /\s*\\item(?![A-Za-z])\s*(?:\[([^\]\n]{0,80})\])?\s*/g;

/**
 * Lists of TeX with each entry as a paragraph, behind a number or a bullet; in a title, one after the other. A list
 * inside of another one is read first. What begins with `\\item` outside of a list, where the list was cut off, is one as well.
 */
export function listEdits(text: string, oneLine: boolean): Edit[] {
  if (!text.includes('\\item')) return [];
  const gap = oneLine ? ' ' : '\n\n';
  const lists = editMatches(
    text,
    [],
    'tex-command',
    LIST,
    ({ 0: whole, 1: name = '', 2: body = '', index }) => {
      const before = index === 0 ? '' : gap;
      const after = index + whole.length === text.length ? '' : gap;
      return before + entriesOf(body, name.includes('enum'), gap) + after;
    },
  );
  if (lists.length > 0 || text.includes('\\begin{')) return lists;
  return editMatches(
    text,
    [],
    'tex-command',
    ITEM,
    ({ 1: label = '', index }) => `${index === 0 ? '' : gap}${markOf(label, false)} `,
  );
}

function entriesOf(body: string, numbered: boolean, gap: string): string {
  let number = 0;
  const text = body.trim().replace(ITEM, (_whole, label?: string) => {
    number += 1;
    const mark = numbered ? `${number}.` : '•';
    return `${number === 1 ? '' : gap}${label === undefined ? mark : markOf(label, numbered)} `;
  });
  return text.trim();
}

/** The mark of an entry with a label: a sign alone (`[--]`, `[$\\bullet$]`) is the mark itself. */
function markOf(label: string, numbered: boolean): string {
  if (/^\s*-+\s*$/.test(label)) return '–';
  const isSign = !/[\p{L}\d]/u.test(label.replace(/\\[A-Za-z]+|[${}]/g, ''));
  if (isSign && !/\\(?!bullet|textbullet|cdot)/.test(label)) return '•';
  return numbered ? label : `• ${label}`;
}
