import { expect, it } from 'vitest';
import { abstractText, cleanText, escapeProse, renderAbstract } from '../../src/abstract/index.ts';

const LONGEST = 19_990;
const filled = (unit: string, length = LONGEST) => unit.repeat(Math.floor(length / unit.length));
const nested = (open: string, close: string) => `${open.repeat(39)}x${close.repeat(39)}`;
const names = Array.from(
  { length: 200 },
  (_, index) => `\\q${String.fromCharCode(97 + (index % 26), 97 + index / 26)}`,
);

const BOMBS = {
  stars: filled('*_'),
  'half-open stars': filled('*a **b '),
  'links that never close': filled('[a]('),
  'brackets in brackets': filled('[', LONGEST / 2) + filled(']', LONGEST / 2),
  'links in links': filled('[', 400) + filled('](https://x.org)', 18_000),
  'a thousand links': filled('[a](https://x.org) '),
  'formulas that never close': filled('\\(x '),
  'dollars that never close': filled('$x '),
  'double dollars': filled('$$ x '),
  backticks: filled('`a '),
  'addresses in addresses': filled('http://a-http://'),
  'an address and brackets': `https://x.org/${filled(')')}`,
  blanks: `*a${filled(' ')}b`,
  'empty lines': `${filled(' \n')}*`,
  backslashes: filled('\\'),
  'combining marks': `a${filled('\u0301')}`,
  'roots in roots': filled(`$${nested('\\sqrt{', '}')}$ `),
  'brackets that grow': filled(`$${nested('\\left(', '\\right)')}$ `),
  'long sums': filled(`$${'x_{1}+'.repeat(330)}x$ `),
  'wide tables': filled(`$\\begin{matrix}${'1&'.repeat(900)}1\\end{matrix}$ `),
  'unknown names': filled(`$${names.join('')}$ `),
  'lengths without end': `$${filled('\\hspace{1', 1990)}$`,
  'words without end': `$${filled('\\text{', 1990)}$`,
  'thousands of formulas': filled('$x$ '),
};

it.each(Object.entries(BOMBS))('%s take half a second of work at most', (_, source) => {
  const started = process.cpuUsage();
  const { text } = cleanText(source);
  const { html } = renderAbstract(text);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(500);
  expect(html.length).toBeLessThan(400_000);
  expect(abstractText(text).length + escapeProse(text).length).toBeGreaterThan(0);
});
