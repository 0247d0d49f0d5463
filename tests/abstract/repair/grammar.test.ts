import { expect, test } from 'vitest';
import { repairGrammar } from '../../../src/abstract/repair/index.ts';

test('slips of TeX in text written by hand are repaired', () => {
  const source =
    "\\textbf{We} reach 95\\% in Fr\\'echet distance -- {\\le} 2 \\times 2 -- see \\href{https://a.org}{this}.";
  expect(repairGrammar(source).text).toBe(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a formula in braces
    '**We** reach 95% in Fréchet distance – ${\\le} 2 \\times 2$ – see [this](https://a.org).',
  );
});

test.each([
  'Escapes \\* \\` \\] \\$5 \\\\ stay, \\unknown too, and \\\\textbf{this}',
  'Hard\nwraps stay\n\nand paragraphs',
  'Stars 2*3*4 and 2times stay: they may be meant',
  '$\\alpha$ \\(x\\) $$y$$ \\[z\\] **a** *b* `c` [d](https://e.org) https://f.org.',
])('what is right stays as it is: %j', (source) => {
  expect(repairGrammar(source)).toEqual({ text: source, repairs: [] });
});
