import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, it } from 'vitest';
import { readElements } from '../../../src/site/page-check/read-elements.ts';
import { samplePage } from './sample-page.ts';

const STRAYS = [
  '<p>',
  '</p>',
  '</div>',
  '</a>',
  '</svg>',
  '<path d="M"/>',
  '<script>',
  '</script>',
  '<SCRIPT>',
  '</noscript>',
  '<br>',
  '<br/>',
  '<img alt="<b>" src="x">',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<',
  '>',
  '"',
  "'",
  'text',
  '&lt;',
  ' onload="x"',
  '<p\u00a0id="a">',
  '<a title="</noscript><b>">',
  '<p title="</title><b>">',
];
const NAMES =
  'p div a span ul li svg math mi mtext annotation path title script textarea noscript table tr td select option template h1 button form'.split(
    ' ',
  );

/** Markup that is mostly nested as it should be, with some strays. */
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('text', 'more &amp; text', ...STRAYS),
    fc
      .tuple(fc.constantFrom(...NAMES), fc.array(tie('node'), { maxLength: 3 }))
      .map(([name, inner]) => `<${name} class="a">${inner.join('')}</${name}>`),
  ),
})).node;

/** What a browser finds on a page that can do anything: elements with attributes, and scripts. */
function browserElements(html: string, scriptingEnabled: boolean): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(describe(node.tagName, node.attrs));
    const inner = 'content' in node ? node.content.childNodes : [];
    const children = 'childNodes' in node ? node.childNodes : [];
    for (const child of [...children, ...inner]) visit(child);
  };
  visit(parse(html, { scriptingEnabled }));
  // It adds bare elements where a table or a paragraph needs one.
  return found.filter((one) => one.includes(' ') || one === 'script');
}

function describe(name: string, attributes: readonly { name: string; value: string }[]): string {
  const text = attributes.map((one) => ` ${one.name.toLowerCase()}="${one.value}"`).join('');
  return name.toLowerCase() + text;
}

it('sees everything that a browser sees on a page it accepts, scripts on or off', () => {
  let accepted = 0;
  const property = fc.property(fc.array(markup, { maxLength: 4 }), (nodes) => {
    const html = samplePage({ body: nodes.join('') });
    const { elements, remarks } = readElements(html);
    if (remarks.length > 0) return;
    accepted += 1;
    const seen = new Set(elements.map(({ name, attributes }) => describe(name, attributes)));
    for (const scripting of [true, false]) {
      expect(browserElements(html, scripting).filter((one) => !seen.has(one))).toEqual([]);
    }
  });
  fc.assert(property, { numRuns: 20_000, seed: 7 });
  expect(accepted).toBeGreaterThan(2000);
});
