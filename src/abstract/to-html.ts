import type { Nodes, Root } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import type { Formula } from './grammar/grammar.ts';

/** What a link in a text is marked with: contributors' links earn nothing and learn nothing. */
const LINK_RELATION = 'nofollow noopener noreferrer ugc';

/** A tree of the grammar as HTML, a paragraph a line, formulas as `writeFormula` writes them. */
export function treeToHtml(tree: Root, writeFormula: (formula: Formula) => string): string {
  return tree.children.map((node) => `<p>${nodeToHtml(node, writeFormula)}</p>`).join('\n');
}

/** The tree of one line as HTML without a paragraph around it. */
export function lineToHtml(tree: Root, writeFormula: (formula: Formula) => string): string {
  return nodeToHtml(tree, writeFormula);
}

/** Text as HTML text, with no more references than it needs. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const onOneLine = (text: string) => text.replace(/\r\n?|\n/g, ' ');

function nodeToHtml(node: Nodes, writeFormula: (formula: Formula) => string): string {
  if (node.type === 'text') return escapeHtml(node.value);
  if (node.type === 'formula') return writeFormula(node);
  if (node.type === 'inlineCode') return `<code>${escapeHtml(onOneLine(node.value))}</code>`;
  if (!('children' in node)) return '';
  const inside = node.children.map((child) => nodeToHtml(child, writeFormula)).join('');
  if (node.type === 'emphasis') return `<em>${inside}</em>`;
  if (node.type === 'strong') return `<strong>${inside}</strong>`;
  if (node.type === 'link')
    return `<a href="${addressOf(node.url)}" rel="${LINK_RELATION}">${inside}</a>`;
  return inside;
}

/** An address between double quotes; quotes, brackets and letters of other scripts are percent-encoded. */
function addressOf(url: string): string {
  return normalizeUri(url).replaceAll('&', '&amp;').replaceAll("'", '&#x27;');
}
