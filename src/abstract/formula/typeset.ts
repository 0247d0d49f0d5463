import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { STRINGIFY } from '../stringify.ts';
import { runKatex } from './katex.ts';
import { mendFormula } from './mend.ts';
import { refusalOf } from './refusal.ts';

/** A formula as HTML, or why it must be shown as its source. */
export type Typeset =
  | { html: string; isWide: boolean; upright: string[] }
  | { refused: string }
  | { unreadable: string };

const UNDEFINED = /^Undefined control sequence: (\\(?:[a-zA-Z]+|.))/;

/** More names of an author's own in one formula than anybody has seen. */
const MOST_NAMES = 12;

/** Characters that fit beside each other on a phone. */
const WIDEST_UNBROKEN = 28;

/** A formula as KaTeX's HTML with MathML inside, its TeX as written in the annotation. */
export function typesetFormula(tex: string, display: boolean): Typeset {
  const result = typeset(tex, display, 'htmlAndMathml');
  if (!('tree' in result)) return result;
  let isWide = false;
  visit({ type: 'root', children: result.tree }, 'element', (element) => {
    if (element.tagName === 'annotation') {
      element.children = [{ type: 'text', value: tex }];
      element.properties.dataPagefindIgnore = '';
    }
    const classes = element.properties.className;
    if (!Array.isArray(classes)) return;
    // Three readers would find the same formula three times: see the annotation above.
    if (classes.includes('katex-html')) element.properties.dataPagefindIgnore = '';
    if (classes.includes('base')) isWide ||= textLength(element) > WIDEST_UNBROKEN;
  });
  return { html: toHtml(result.tree, STRINGIFY), isWide, upright: result.upright };
}

/** A formula as a bare `<math>` element for feeds: no classes, styles or annotation. */
export function typesetMathml(tex: string, display: boolean): Typeset {
  const result = typeset(tex, display, 'mathml');
  if (!('tree' in result)) return result;
  const html: string[] = [];
  visit({ type: 'root', children: result.tree }, 'element', (element) => {
    element.children = element.children.filter(
      (child) => child.type !== 'element' || child.tagName !== 'annotation',
    );
    delete element.properties.className;
    delete element.properties.style;
  });
  visit({ type: 'root', children: result.tree }, 'element', (element) => {
    if (element.tagName === 'math') html.push(toHtml(element, STRINGIFY));
  });
  return { html: html.join(''), isWide: false, upright: result.upright };
}

/** Tries again with each name that KaTeX does not know as upright text, since authors define their own. */
function typeset(
  tex: string,
  display: boolean,
  output: 'htmlAndMathml' | 'mathml',
): { tree: ElementContent[]; upright: string[] } | { refused: string } | { unreadable: string } {
  const mended = mendFormula(tex);
  const refused = refusalOf(mended);
  if (refused) return { refused };
  const upright: string[] = [];
  for (;;) {
    const result = runKatex(mended, display, output, upright);
    if ('tree' in result) return { tree: result.tree, upright };
    const name = UNDEFINED.exec(result.reason)?.[1];
    if (!name || upright.includes(name) || upright.length >= MOST_NAMES) {
      return { unreadable: result.reason };
    }
    upright.push(name);
  }
}

function textLength(element: Element): number {
  let length = 0;
  visit(element, 'text', ({ value }) => {
    length += value.length;
  });
  return length;
}
