import type { Nodes as HastNodes } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Formula } from './grammar/grammar.ts';
import { STRINGIFY } from './stringify.ts';

// `raw` nodes come from `writeFormula` alone: the grammar has no construct for HTML.
const stringifier = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    handlers: { formula: (_, node: Formula) => ({ type: 'raw', value: node.data?.html ?? '' }) },
  })
  .use(rehypeStringify, { ...STRINGIFY, allowDangerousHtml: true })
  .freeze();

/** The tree as HTML, formulas as `writeFormula` writes them. */
export function treeToHtml(tree: Root, writeFormula: (formula: Formula) => string): string {
  visit(tree, 'formula', (formula) => {
    formula.data = { html: writeFormula(formula) };
  });
  return stringifier.stringify(stringifier.runSync(tree) as HastNodes & { type: 'root' });
}
