import { expect, it } from 'vitest';
import { leanKatexStyle } from '../../src/site/lean-katex-style.ts';

const { transform } = leanKatexStyle();

it('leaves one font of each face, and adds what our pages say of formulas', () => {
  const face =
    '@font-face{src:url(a.woff2) format("woff2"),url(a.woff) format("woff"),url(a.ttf) format("truetype")}';
  const style = transform(face, '/node_modules/katex/dist/katex.min.css');
  expect(style).toContain('@font-face{src:url(a.woff2) format("woff2")}');
  expect(style).toContain('.math-display');
  expect(transform(face, '/src/styles/site.css')).toBe(undefined);
});
