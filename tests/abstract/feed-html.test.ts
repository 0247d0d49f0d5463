import { describe, expect, it } from 'vitest';
import { abstractFeedHtml, titleFeedHtml } from '../../src/abstract/index.ts';

describe('HTML for feeds', () => {
  it('has formulas as bare MathML', () => {
    expect(titleFeedHtml('In $O(n^2)$ & <b>')).toMatchInlineSnapshot(
      `"In <math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>O</mi><mo stretchy="false">(</mo><msup><mi>n</mi><mn>2</mn></msup><mo stretchy="false">)</mo></mrow></semantics></math> &amp; &lt;b>"`,
    );
  });

  it('has no class, style, id or annotation, whatever the formula', () => {
    const html = abstractFeedHtml(
      '$\\foo\\boxed{x}\\cancel{y}$ $$\\sum_1^2$$ $\\rule{99em}{1em}$ *a*',
    );
    expect(html).not.toMatch(/\s(?:class|style|id)=|annotation|<span/);
    expect(html).toContain('<code>$\\rule{99em}{1em}$</code> <em>a</em>');
  });
});
