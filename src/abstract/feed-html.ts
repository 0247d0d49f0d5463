import { typesetMathml } from './formula/typeset.ts';
import type { Formula } from './grammar/grammar.ts';
import { parseAbstract, parseFormulas } from './parse.ts';
import { escapeHtml, lineToHtml, treeToHtml } from './to-html.ts';

/** An abstract as HTML for feeds: paragraphs, links with full addresses, formulas as MathML, no classes or styles. */
export function abstractFeedHtml(source: string): string {
  return treeToHtml(parseAbstract(source), (formula) => asMathml(formula, formula.display));
}

/** A title as inline HTML for feeds: text, and formulas as MathML. */
export function titleFeedHtml(source: string): string {
  const tree = parseFormulas(source.replace(/\s/g, ' '));
  return lineToHtml(tree, (formula) => asMathml(formula, false));
}

function asMathml(formula: Formula, display: boolean): string {
  const result = typesetMathml(formula.value, display);
  return 'html' in result ? result.html : `<code>${escapeHtml(formula.source)}</code>`;
}
