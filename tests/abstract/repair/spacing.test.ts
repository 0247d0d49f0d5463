import { expect, test } from 'vitest';
import { repairGrammar, repairTex, repairTitle } from '../../../src/abstract/repair/index.ts';

test.each([
  ['one\ntwo\r\nthree\n', 'one two three'],
  ['first.\n  Second begins\n\nThird', 'first.\n\nSecond begins\n\nThird'],
  ['identity-\npreserving but low- \nand high-\nand', 'identity-preserving but low- and high- and'],
  ['a bound \\[\n  x \\ge y \\] holds', 'a bound \\[ x \\ge y \\] holds'],
])('lines are joined, indented ones begin a paragraph: %j', (source, grammar) => {
  expect(repairTex(source).text).toBe(grammar);
});

test('a title has one line and no marks', () => {
  const title = '\\textbf{Scaling} Laws\n  with $x^2$ and 2times';
  expect(repairTitle(title, 'tex').text).toBe('Scaling Laws with $x^2$ and 2times');
  expect(repairTitle('Laws at\n  2times', 'stripped').text).toBe('Laws at $2\\times$');
});

test('double blanks go, but not in formulas and code', () => {
  expect(repairGrammar('how  we  use $a  b$ and `c  d` ').text).toBe(
    'how we use $a  b$ and `c  d`',
  );
});

test.each([
  ['fieldhttps://a.org', 'field https://a.org'],
  ['page:https://a.org', 'page: https://a.org'],
  ['https://a.org/b.Our code, https://a.org/c..', 'https://a.org/b. Our code, https://a.org/c.'],
  ['see https://a.org/x.Net/y, https://web.org/https://a.org', undefined],
])('addresses come loose from their neighbours: %s', (source, grammar) => {
  expect(repairGrammar(source).text).toBe(grammar ?? source);
});
