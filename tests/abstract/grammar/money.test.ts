import { describe, expect, it } from 'vitest';
import { looksLikeFormula } from '../../../src/abstract/grammar/money.ts';

describe('what stands between two dollar signs', () => {
  it.each([
    ['x', ''],
    ['7', ''],
    ['95\\%', ''],
    ['40+', ' '],
    ['12MP', ','],
    ['2kM', ' '],
    ['p < 0.05', ')'],
    ['k = 1, 2, \\dots, n', ''],
    [' \\textbf{4.8}', '%'],
    ['5\\times', '1'],
    ['x^2', '3'],
    ['>', '1'],
    ['+', '1'],
    ['\\text{if the sample is large}', ''],
    ['\\underline{Lo}rem ipsum dolor \\underline{S}it amet (LoS)', ','],
    ['P(A \\mid B)', ''],
    ['[0, 1)', ' '],
    [']0, 1[', ' '],
    ['(a, b]', ' '],
    ["f'", ' '],
    ['n)', ' '],
    ['\\text{a & b}', ' '],
    ['/', ' '],
    ['5\\% \\& x', ' '],
  ])('is a formula: %j before %j', (tex, next) => {
    expect(looksLikeFormula(tex, next)).toBe(true);
  });

  it.each([
    ['', ''],
    [' ', ''],
    ['5M-', '1'],
    ['5 and ', '1'],
    ['HOME and ', 'P'],
    ['5 million', ''],
    ['20-hour', ''],
    ['10USD', ''],
    [' 5 or ', ' '],
    ['1,000', '0'],
    ['256) with Flow Matching, the model reduces cost by 3', ' '],
    ['3%) compared to other methods and baselines (up to 47%', ''],
    ['5 to train, up to 30\\% less than others pay; 9', ''],
    ['1,000 (', 'n'],
    ['50 (', '\\'],
    ['2.5M [', 'k'],
    ['20/month (', 'x'],
    ['5 ("', 'x'],
    ['1,000, "', 'n'],
    ['7 \\\\ B & ', '6'],
    ['5 & ', '7'],
    ['PATH:', 'H'],
    ['\\frac{1', ''],
    ['a}b{', ''],
  ])('is no formula: %j before %j', (tex, next) => {
    expect(looksLikeFormula(tex, next)).toBe(false);
  });
});
