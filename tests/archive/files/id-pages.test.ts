import { expect, it } from 'vitest';
import { checkPage } from '../../../src/site/page-check/check-page.ts';
import { collectLinks, judgeLinks } from '../../../src/site/page-check/site-map.ts';
import { makePublication, resourcesOf, textAt } from '../make-publication.ts';

const PAPERS = [{ id: '2512.00001' }, { id: 'cs-0112017', date: '2002-01-01' }, { id: 'an-essay' }];
const at = (idPages: ('abs' | 'pdf')[]) => makePublication(PAPERS, {}, { idPages, base: '/lab/' });
const paths = (idPages: ('abs' | 'pdf')[]) =>
  [...resourcesOf(at(idPages)).keys()].filter((one) => /^\/lab\/(abs|pdf)\//.test(one)).sort();

it('are made where they are asked for, for papers of arXiv, and what is above them answers', () => {
  expect(paths([])).toEqual([]);
  expect(paths(['abs'])).toEqual([
    '/lab/abs/',
    '/lab/abs/2512.00001/',
    '/lab/abs/cs/',
    '/lab/abs/cs/0112017/',
  ]);
  expect(paths(['abs', 'pdf'])).toHaveLength(8);
});

it('are in the language of the archive', async () => {
  const page = makePublication(PAPERS, {}, { idPages: ['abs'], language: 'de-AT' });
  expect(await textAt(page, '/abs/2512.00001/')).toContain('<html lang="de-AT">');
});

it('lead to the paper here, and to its PDF at arXiv, by a few bytes that ask for nothing', async () => {
  const abs = await textAt(at(['abs', 'pdf']), '/lab/abs/2512.00001/');
  expect(abs).toContain('content="0; url=/lab/papers/2512.00001/"');
  expect(abs.length).toBeLessThan(500);
  const pdf = await textAt(at(['abs', 'pdf']), '/lab/pdf/cs/0112017/');
  expect(pdf).toContain('<a href="https://arxiv.org/pdf/cs/0112017">');
  const file = 'abs/2512.00001/index.html';
  const links = new Map<string, string>();
  const map = collectLinks('https://papers.example', '/lab/', (to) => void links.set(to, file));
  const rules = checkPage(file, abs, map(file)).map(({ rule }) => rule);
  expect(judgeLinks(links, '/lab/', new Set(['papers/2512.00001/index.html']))).toEqual([]);
  // Its policy forbids everything, and so names less than that of pages.
  expect(new Set(rules)).toEqual(new Set(['policy']));
});
