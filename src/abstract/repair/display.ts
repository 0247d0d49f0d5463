import { editMatches } from './passes.ts';
import type { Edit } from './repair.ts';

const ENVIRONMENT =
  /\\begin\{(equation|displaymath|align|gather|eqnarray)(\*?)\}([\s\S]{1,1900}?)\\end\{\1\2\}/g;
/** Environments of several lines, which inside of mathematics go by another name. */
const LINES = new Map([
  ['align', 'aligned'],
  ['gather', 'gathered'],
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
