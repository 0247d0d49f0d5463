import type { Nodes, Root } from 'mdast';
import { formulaToUnicode } from './formula/to-unicode.ts';
import { parseAbstract, parseFormulas } from './parse.ts';

/**
 * An abstract as plain text, paragraphs apart by an empty line: markup without its signs, mathematics in
 * Unicode where it reads well and as TeX where not.
 */
export function abstractText(source: string): string {
  return paragraphTexts(parseAbstract(source)).map(oneLine).filter(Boolean).join('\n\n');
}

/** A title as one line of plain text: for `<title>`, feeds, cards, search, slugs and sorting. */
export function titleText(source: string): string {
  return oneLine(paragraphTexts(parseFormulas(oneLine(source))).join(' '));
}

function paragraphTexts(tree: Root): string[] {
  return tree.children.map(textOf);
}

function textOf(node: Nodes): string {
  if (node.type === 'formula') return formulaToUnicode(node.value);
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

function oneLine(text: string): string {
  // Most texts have nothing but single blanks already, which is seen ten times faster than they are replaced.
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
