import fc from 'fast-check';
import type { Root as Hast } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { abstractParser, parseAbstract, titleParser } from '../../src/abstract/parse.ts';
import { treeToHtml } from '../../src/abstract/to-html.ts';
import { anyText } from './any-text.ts';

/** What a link carries is our own; formulas are for KaTeX. */
const throughHast = unified()
  .use(remarkRehype, { handlers: { formula: () => ({ type: 'text', value: 'FORMULA' }) } })
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze();

function htmlByUnified(tree: Root): string {
  visit(tree, 'link', (link) => {
    link.data = { hProperties: { rel: ['nofollow', 'noopener', 'noreferrer', 'ugc'] } };
  });
  return throughHast.stringify(throughHast.runSync(tree) as Hast);
}

it('writes any tree of the grammar as remark-rehype and rehype-stringify do', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const parser of [abstractParser, titleParser]) {
        const html = treeToHtml(parser.parse(text), () => 'FORMULA');
        expect(html).toBe(htmlByUnified(parser.parse(text)));
      }
    }),
    { numRuns: 3000 },
  );
});

it('encodes in an address what no address can hold, in plain texts too', () => {
  const html = (text: string): string => treeToHtml(parseAbstract(text), () => '');
  const bare = html('https://a.example/1%2?a&b');
  expect(bare).toContain('href="https://a.example/1%252?a&amp;b"');
  expect(html(`*e* https://a.example/1%2?a&b`)).toBe(bare.replace('<p>', '<p><em>e</em> '));
  expect(html('[a](https://a.example/é"\'x)')).toContain(
    `href="https://a.example/%C3%A9%22&#x27;x"`,
  );
});
