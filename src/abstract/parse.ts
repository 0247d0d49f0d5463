import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { abstractGrammar } from './grammar/grammar.ts';

const abstractParser = unified().use(remarkParse).use(abstractGrammar).freeze();
const titleParser = unified().use(remarkParse).use(abstractGrammar, { title: true }).freeze();

/** The tree of an abstract: paragraphs of text, emphasis, strong, inlineCode, link and formula. */
export function parseAbstract(source: string): Root {
  return abstractParser.parse(source);
}

/** The tree of a title, or of prose of which only the formulas matter: paragraphs of text and formula. */
export function parseFormulas(source: string): Root {
  return titleParser.parse(source);
}
