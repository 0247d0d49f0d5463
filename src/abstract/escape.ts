import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Formula } from './grammar/grammar.ts';
import { parseAbstract, parseFormulas } from './parse.ts';

/** A backslash counts only where the next character would make it an escape or open a formula. */
const SIGNS = /[*`\]$]|\\(?=[\\*`\]$([])/g;

/**
 * Any text as grammar source that shows exactly that text (but for blanks), with no formula and no markup;
 * unchanged where it already does. Valid in abstracts and titles.
 */
export function escapeText(text: string): string {
  return showsItself(text, () => false) ? text : escapeSigns(text);
}

/**
 * Text with TeX formulas, such as arXiv's, as grammar source that shows the same text with these formulas
 * typeset and everything else literally; unchanged where it already does.
 */
export function escapeProse(text: string): string {
  if (showsItself(text, () => true)) return text;
  let end = 0;
  let escaped = '';
  for (const { position, source } of formulasIn(parseFormulas(text))) {
    const start = position?.start.offset ?? 0;
    escaped += escapeSigns(text.slice(end, start)) + source;
    end = start + source.length;
  }
  return escaped + escapeSigns(text.slice(end));
}

function escapeSigns(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

function formulasIn(tree: Root): Formula[] {
  const formulas: Formula[] = [];
  visit(tree, 'formula', (formula) => {
    formulas.push(formula);
  });
  return formulas;
}

/** Whether `text`, read as it is, shows itself, with formulas that `isWanted`. */
function showsItself(text: string, isWanted: (formula: Formula) => boolean): boolean {
  const shown = (node: Nodes): string => {
    if (node.type === 'formula') return isWanted(node) ? node.source : '';
    if ('children' in node) return node.children.map(shown).join('');
    return 'value' in node ? node.value : '';
  };
  return withoutBlanks(shown(parseAbstract(text))) === withoutBlanks(text);
}

const withoutBlanks = (text: string) => text.replace(/\s+/g, '');
