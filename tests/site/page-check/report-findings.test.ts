import { expect, it } from 'vitest';
import { reportFindings } from '../../../src/site/page-check/report-findings.ts';

it('names each finding once, with its tag and the first pages that it is on', () => {
  const pages = [
    '404.html',
    'about/index.html',
    'index.html',
    'papers/index.html',
    'tags/index.html',
  ];
  const dead = pages.map((page) => ({
    page,
    rule: 'dead-link' as const,
    message: '/x/ leads to no file.',
    excerpt: '<a href="/x/">',
  }));
  const two = { page: 'index.html', rule: 'structure' as const, message: 'Two <h1>.' };
  expect(reportFindings([...dead, two])).toMatchInlineSnapshot(`
    "dead-link: /x/ leads to no file.
      <a href="/x/">
      on 404.html, about/index.html, index.html and 2 more

    structure: Two <h1>.
      on index.html

    6 findings on 5 pages"
  `);
});
