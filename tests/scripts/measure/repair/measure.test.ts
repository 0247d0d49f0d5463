import { expect, test } from 'vitest';
import { align } from '../../../../scripts/measure/repair/align.ts';
import { measurePairs } from '../../../../scripts/measure/repair/measure.ts';
import { strip } from '../../../abstract/repair/stripping.ts';

const measure = (arxiv: string, hf = strip(arxiv)) => measurePairs([{ arxiv, hf }]);

test('a formula that comes back counts for precision and recall of its class', () => {
  const { classes, stripped, wrong, missed } = measure(
    'is $2\\times$ faster with $R^2$ of \\href{https://a.org}{us}',
  );
  expect(classes.times).toEqual({ edits: 1, right: 1, damaged: 1, recalled: 1 });
  expect(classes.script).toEqual({ edits: 1, right: 1, damaged: 1, recalled: 1 });
  expect(classes.link).toEqual({ edits: 1, right: 1, damaged: 1, recalled: 1 });
  expect([stripped.edits, wrong, missed]).toEqual([3, [], []]);
});

test('dollars where arXiv has no mathematics are wrong', () => {
  const { classes, wrong } = measure('authors who type R^2 themselves');
  expect(classes.undamaged).toEqual({ edits: 1, right: 0, damaged: 0, recalled: 0 });
  expect(wrong).toMatchObject([{ class: 'undamaged', repaired: '$R^2$' }]);
});

test('damage that no rule can prove is missed, lost dollars alone are no damage', () => {
  const { classes, missed } = measure('with $\\alpha$-Flow and $\\mathcal{J}$ of $7$ or $60\\%$');
  expect([classes.greek.damaged, classes.argument.damaged]).toEqual([1, 1]);
  expect(missed.map((finding) => finding.repaired)).toEqual(['alpha', 'J']);
});

test('an alphabet that comes back with its letter is right', () => {
  const { stripped, wrong } = measure('shapes in $\\mathbb{R}^3$ there');
  expect([stripped, wrong]).toEqual([{ edits: 1, right: 1, damaged: 1, recalled: 1 }, []]);
});

test('a displayed formula does not hide the formulas after it', () => {
  const { classes, wrong } = measure('so $$a = b^2$$ for densities $f_2$ here');
  expect([classes.script.recalled, wrong]).toEqual([2, []]);
});

test('half a formula is not recalled', () => {
  const { classes } = measure('in time $\\mathcal{O}(n^2)$ here');
  expect(classes.argument).toMatchObject({ damaged: 1, recalled: 0 });
});

test('what the two versions word differently is not judged', () => {
  expect(measure('a gain of 3%', 'a speed-up of 2times').stripped).toEqual({
    edits: 0,
    right: 0,
    damaged: 0,
    recalled: 0,
  });
});

test('TeX that the site keeps is counted by what it is, and what is left as missed', () => {
  const { text, classes } = measure("\\eg, 5\\%, ``this'' of Fr\\'echet");
  expect(text).toEqual({ edits: 4, right: 4, damaged: 4, recalled: 4 });
  expect(classes.accent.recalled).toBe(1);
});

test.each([
  ['abc', 'abc'],
  ['256times256', '$256\\times256$'],
  ['kitten', 'sitting'],
  ['', 'abc'],
])('aligns only equal characters, in order: %s, %s', (a, b) => {
  const partners = [...(align(a, b) ?? [])];
  const matched = partners.filter((partner) => partner >= 0);
  expect(matched).toEqual([...new Set(matched)].sort((x, y) => x - y));
  partners.forEach((partner, i) => {
    if (partner >= 0) expect(b[partner]).toBe(a[i]);
  });
});

test.each([
  ['is $2\\times$ faster', 1],
  ['of $R^2$', 1],
  ['in $O(n\\log n)$', 1],
  ['at $\\leq 4$ steps', 1],
  ['half, $\\frac{1}{2}$', 1],
  ['16 $\\times$ faster', 0],
  ['with $\\alpha = 3$', 0],
  ['from $a \\to b$', 0],
  ['in $\\mathcal{O}(n^2)$', 0],
  ['in $O(\\sqrt{n})$', 0],
])('%s shows its loss in %d formulas', (arxiv, shown) => {
  expect(measure(arxiv).decidable.damaged).toBe(shown);
});
