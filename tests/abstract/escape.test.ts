import { describe, expect, it } from 'vitest';
import { abstractText, escapeProse, escapeText, renderAbstract } from '../../src/abstract/index.ts';

describe('escaping a text', () => {
  it('leaves a text alone that shows itself already', () => {
    for (const text of ['A* costs $5 (C:\\new) [1]', 'See https://x.org/a_b.', '\\% and \\alpha']) {
      expect(escapeText(text)).toBe(text);
    }
  });

  it('makes markup and formulas show as they are written', () => {
    for (const text of [
      '*a* `b` [c](https://x.org)',
      '$x^2$ \\(y\\) \\[z\\] $$w$$',
      '\\* \\\\ \\$',
    ]) {
      expect(abstractText(escapeText(text))).toBe(text);
      expect(renderAbstract(escapeText(text)).hasMath).toBe(false);
    }
  });

  it('keeps the formulas of prose and escapes what is around them', () => {
    expect(escapeProse('*a* $b*c$ and *d*, \\(e\\)')).toBe('\\*a\\* $b*c$ and \\*d\\*, \\(e\\)');
  });
});
