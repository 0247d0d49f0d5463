import fc from 'fast-check';
import type { Element, Root } from 'hast';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { runKatex } from '../../../src/abstract/formula/katex.ts';
import { asHtml, asMathml, longestUnbroken } from '../../../src/abstract/formula/markup.ts';
import { MACROS } from '../../../src/abstract/tex/katex-macros.ts';

const stringify = unified().use(rehypeStringify, {
  characterReferences: { useNamedReferences: true },
});

type Output = 'htmlAndMathml' | 'mathml';

/** The tree that rehype-katex makes of a formula, undefined where KaTeX cannot read it. */
function treeOf(tex: string, display: boolean, output: Output): Root | undefined {
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: { className: [display ? 'math-display' : 'math-inline'] },
    children: [{ type: 'text', value: tex }],
  };
  const plugin = unified().use(rehypeKatex, {
    ...{ strict: 'ignore', trust: false, maxExpand: 200, maxSize: 10 },
    output,
    macros: { ...MACROS },
  });
  const file = new VFile();
  const tree = plugin.runSync({ type: 'root', children: [code] } as Root, file) as Root;
  return file.messages.length > 0 ? undefined : tree;
}

function textOf(node: Root | Element): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

/** What `asHtml` and `longestUnbroken` say, done on the tree. */
function htmlByTree(tex: string, display: boolean) {
  const tree = treeOf(tex, display, 'htmlAndMathml');
  if (!tree) return undefined;
  let longest = 0;
  visit(tree, 'element', (element) => {
    const classes = (element.properties['className'] ?? []) as string[];
    if (element.tagName === 'annotation') element.children = [{ type: 'text', value: tex }];
    if (element.tagName === 'annotation' || classes.includes('katex-html')) {
      element.properties['dataPagefindIgnore'] = '';
    }
    if (classes.includes('base')) longest = Math.max(longest, textOf(element).length);
  });
  return { html: stringify.stringify(tree), longest };
}

/** What `asMathml` says, done on the tree. */
function mathmlByTree(tex: string, display: boolean): string | undefined {
  const tree = treeOf(tex, display, 'mathml');
  if (!tree) return undefined;
  let math: Element | undefined;
  visit(tree, 'element', (element, index, parent) => {
    delete element.properties['className'];
    delete element.properties['style'];
    if (element.tagName === 'math') math = element;
    if (element.tagName === 'annotation') parent?.children.splice(index ?? 0, 1);
  });
  return math && stringify.stringify({ type: 'root', children: [math] });
}

function expectSame(tex: string, display: boolean): void {
  const ours = runKatex(tex, display, 'htmlAndMathml', []);
  const html = 'markup' in ours ? asHtml(ours.markup, tex) : undefined;
  expect(html && { html, longest: longestUnbroken(html) }, tex).toEqual(htmlByTree(tex, display));
  const mathml = runKatex(tex, display, 'mathml', []);
  expect('markup' in mathml ? asMathml(mathml.markup) : undefined).toBe(mathmlByTree(tex, display));
}

const FORMULAS = [
  ...['x', 'a<b>c', 'a \\& b', '\\text{"a" \'b\' & <c> class="d"}', '\\sqrt[3]{x}', '\\frac{a}{b}'],
  ...['\\binom{n}{k}', '\\sum_{i=0}^n', '\\left(\\frac{1}{2}\\right)', '\\cancel{x}', '\\boxed{y}'],
  ...['\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', '\\begin{cases}a&b\\\\c&d\\end{cases}'],
  ...[
    '\\begin{array}{c|c}\\hline a&b\\\\\\hline\\end{array}',
    '\\overbrace{a+b}^{n}',
    '\\tag{1} x',
  ],
  ...[
    '\\xrightarrow[a]{b}',
    '\\underline{x}',
    '\\widehat{abc}',
    '\\vec{v}',
    '\\not=',
    '\\hat{\\imath}',
  ],
  ...[
    '\\mathbb{R}',
    '\\mathcal{L}',
    '\\mathfrak{g}',
    '\\mathtt{x}',
    '\\boldsymbol{\\alpha}',
    '\\pmb{x}',
  ],
  ...[
    '\\underset{a}{b}',
    '\\overset{a}{b}',
    '\\stackrel{a}{b}',
    '\\phantom{x}',
    '\\smash{x}',
    '\\;a\\!b',
  ],
  ...[
    '\\kern1em x',
    '\\rule{1em}{2em}',
    '\\raisebox{1em}{x}',
    '\\hspace{2em}x',
    '\\Large x',
    '\\tiny x',
  ],
  ...[
    '\\operatorname{abc}',
    '\\operatorname*{lim}_x',
    '\\lim_{x}',
    '\\int\\limits_0^1',
    '\\oiint_S',
  ],
  ...['\\color{red}{x}', '\\textcolor{blue}{x}', '\\colorbox{red}{x}', '\\fcolorbox{red}{blue}{x}'],
  ...[
    '\\sout{x}',
    '\\phase{x}',
    '\\angl{n}',
    '\\ce{H2O}',
    '\\verb|a<b|',
    '\\mathchoice{a}{b}{c}{d}',
  ],
  ...[
    "f'",
    'x^{\\prime}',
    '5\\%',
    '\\{a\\}',
    '\\#',
    '\\_',
    '\\$',
    '~',
    '論',
    'é',
    '\\text{論é}',
    '−',
    '…',
  ],
  ...[
    'a=b=c=d+e+f+g+h+i+j+k+l+m+n+o+p',
    '(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)',
    '\\undefined',
  ],
  ...[
    '\\substack{a\\\\b}',
    '\\genfrac[]{1pt}{0}{a}{b}',
    '\\middle|',
    '\\big(\\Bigg[',
    '\\lbrace',
    '{',
    '^',
    '',
  ],
];

describe('a formula by KaTeX alone', () => {
  it.each(FORMULAS)('is what rehype-katex and rehype-stringify make of it: %s', (tex) => {
    expectSame(tex, false);
    expectSame(tex, true);
  });

  it('is the same for any row of them', () => {
    const rows = fc.array(fc.constantFrom(...FORMULAS), { maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.boolean(), fc.constantFrom('', '^', '_'), (parts, display, between) => {
        expectSame(parts.map((part) => `{${part}}`).join(between), display);
      }),
    );
  });
});
