import { describe, expect, it } from 'vitest';
import { abstractText, titleText } from '../../src/abstract/index.ts';

describe('an abstract as plain text', () => {
  it('has paragraphs apart, lines joined and no signs of markup', () => {
    expect(abstractText('a *b*\n`c`  \n\n\n [d](https://x.org) \\$5\nhttps://y.org')).toBe(
      'a b c\n\nd $5 https://y.org',
    );
  });
});

describe('a title as plain text', () => {
  it('is one line, and stars and backticks in it are text', () => {
    expect(titleText('**A**\n  `b` [c](https://x.org) \\$5')).toBe(
      '**A** `b` [c](https://x.org) $5',
    );
  });

  it.each([
    ['O(n^2)', 'O(n²)'],
    ['\\mathcal{O}(n\\log n)', 'O(n log n)'],
    ['\\alpha \\leq 2\\times', 'α ≤ 2×'],
    ['\\tilde{O}(n^{3/2})', 'Õ(n^(3/2))'],
    ['\\mathbb{R}^d', 'ℝᵈ'],
    ['10^{-3}', '10⁻³'],
    ['x_{ij}', 'xᵢⱼ'],
    ['\\ell_\\infty', 'ℓ_∞'],
    ['\\mathcal{L}_{\\text{CE}}', 'L_CE'],
    ['\\sim 95\\%', '∼ 95%'],
    ['\\frac{1}{\\sqrt{2\\pi}}', '1/(√(2π))'],
    ['2\\log_2 n', '2 log₂ n'],
    ['\\texttt{a-b}', 'a-b'],
    ['a-b', 'a−b'],
    ["f'", 'f′'],
    ['\\left\\{x \\mid y\\right\\}', '{x | y}'],
    ['\\begin{matrix}1\\end{matrix}', '\\begin{matrix}1\\end{matrix}'],
    ['\\foo{x}', '\\foo{x}'],
    ['\\sqrt[3]{x}', '\\sqrt[3]{x}'],
    ['{}', '{}'],
  ])('shows $%s$ as %s', (tex, text) => {
    expect(titleText(`$${tex}$`)).toBe(text);
  });
});
