import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { abstractGrammar } from './grammar/grammar.ts';
import { isPlain, literalTree, plainTree } from './plain-tree.ts';

/** Reads abstracts by remark, plain ones too. */
export const abstractParser = unified().use(remarkParse).use(abstractGrammar).freeze();

/** Reads titles by remark, plain ones too. */
export const titleParser = unified()
  .use(remarkParse)
  .use(abstractGrammar, { title: true })
  .freeze();

/** The tree of an abstract: paragraphs of text, emphasis, strong, inlineCode, link and formula. */
export function parseAbstract(source: string): Root {
  return isPlain(source) ? plainTree(source) : abstractParser.parse(source);
}

/** The tree of a title, or of prose of which only the formulas matter: paragraphs of text and formula. */
export function parseFormulas(source: string): Root {
  return isPlain(source) ? literalTree(source) : titleParser.parse(source);
}
