import { typesetMathml } from './formula/typeset.ts';
import type { Formula } from './grammar/grammar.ts';
import { parseAbstract, parseFormulas } from './parse.ts';
import { escapeHtml, plainParagraphs, plainToHtml } from './plain-paragraphs.ts';
import { treeToHtml } from './to-html.ts';

/** An abstract as HTML for feeds: paragraphs, links with full addresses, formulas as MathML, no classes or styles. */
export function abstractFeedHtml(source: string): string {
  const plain = plainParagraphs(source);
  if (plain) return plainToHtml(plain);
  return treeToHtml(parseAbstract(source), (formula) => asMathml(formula, formula.display));
}

/** A title as inline HTML for feeds: text, and formulas as MathML. */
export function titleFeedHtml(source: string): string {
  const line = source.replace(/\s/g, ' ');
  const plain = plainParagraphs(line);
  if (plain) return escapeHtml(plain.join(''));
  const tree = parseFormulas(line);
  return treeToHtml(tree, (formula) => asMathml(formula, false)).replace(/^<p>|<\/p>$/g, '');
}

function asMathml(formula: Formula, display: boolean): string {
  const result = typesetMathml(formula.value, display);
  return 'html' in result ? result.html : `<code>${escapeHtml(formula.source)}</code>`;
}
