import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteConfig } from '../../scripts/cli/site-config.ts';
import { questionsOf } from '../../scripts/measure/search/questions.ts';
import { askAll } from '../../scripts/measure/search/right-answers.ts';
import { createSite } from '../../src/archive/site.ts';
import { loadPublication } from '../../src/disk/load-publication.ts';
import { PROJECT } from '../site/built/run-build.ts';
import { violations } from './axe.ts';
import { describeInBrowser, HOME, open } from './browser.ts';

const CONTENT = join(PROJECT, 'src/content');

/** Every kind of question, some of them of each paper. */
function isAsked(_: unknown, place: number): boolean {
  return place % 7 === 0;
}

describeInBrowser('the search', () => {
  it('finds every paper by title, words of it, author and abstract, and by any form of its id', async () => {
    const { archive } = await loadPublication(CONTENT, createSite(siteConfig()));
    const page = await open('search/');
    const questions = questionsOf(archive.papers, archive.papers.length);
    const answers = await askAll(page, questions.filter(isAsked));
    const wrong = Object.values(answers).flatMap((one) => one.wrong);
    expect(wrong).toEqual([]);
    expect(Object.keys(answers).length).toBeGreaterThan(4);
  });

  it('gives an address that shows the same results again, with its filters', async () => {
    const page = await open('search/?q=reasoning&year=2025');
    await page.locator('.results a').first().waitFor();
    const found = await page.locator('.results a').allInnerTexts();
    expect(found.length).toBeGreaterThan(2);
    expect(await page.locator('select[name=year]').inputValue()).toBe('2025');
    const again = await open(new URL(page.url()).href);
    await again.locator('.results a').first().waitFor();
    expect(await again.locator('.results a').allInnerTexts()).toEqual(found);
  });

  it('leads to pages that are there', async () => {
    const page = await open('search/?q=agents');
    await page.locator('.results a').first().click();
    await page.waitForURL(/\/papers\/[^/]+\/$/);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('says in a plain sentence that nothing was found', async () => {
    const page = await open('search/?q=zzzzqqqq');
    await expect.poll(() => page.locator('.status').innerText()).toMatch(/no paper|nothing/i);
    await page.locator('.search-form summary').first().click();
    expect(await violations(page)).toEqual([]);
  });

  it.each(['search/?q=reasoning', 'search/'])(
    'says in a plain sentence, within three seconds, that the index is missing: %s',
    async (path) => {
      const page = await open('about/');
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(HOME + path);
      const status = page.locator('.status');
      await expect.poll(() => status.innerText(), { timeout: 3000 }).toMatch(/could not be loaded/);
      expect(await page.locator('.without-search').isVisible()).toBe(true);
      expect(await violations(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});

describeInBrowser('what a query names', () => {
  it('leads straight to a paper by its id in any form, and says which is not there', async () => {
    for (const query of ['2506.24119', 'arXiv:2506.24119v2', 'https://arxiv.org/pdf/2506.24119']) {
      const page = await open(`search/?${new URLSearchParams({ q: query })}`);
      const link = page.locator('.named-page a').first();
      expect(await link.getAttribute('href')).toMatch(/\/papers\/2506\.24119\/$/);
      await page.locator('input[name=q]').press('Enter');
      await page.waitForURL(/\/papers\/2506\.24119\/$/);
    }
    const page = await open('search/?q=2501.99999');
    const line = page.locator('.named-page');
    await expect.poll(() => line.innerText()).toContain('2501.99999 is not in the archive.');
    expect(await line.locator('a').first().getAttribute('href')).toBe(
      'https://arxiv.org/abs/2501.99999',
    );
  });

  it.each([
    ['reasoning', /\/tags\/reasoning\/$/],
    ['bo liu', /\/authors\/bo-liu\/$/],
    ['December 10, 2025', /\/papers\/date\/2025-12-10\/$/],
  ])('answers %s with its page above the papers', async (query, href) => {
    const page = await open(`search/?${new URLSearchParams({ q: query })}`);
    expect(await page.locator('.named-page .name').first().getAttribute('href')).toMatch(href);
  });

  it('understands conditions, shows them, and takes them away', async () => {
    const page = await open('search/?q=reasoning&tag=reasoning');
    const query = page.locator('input[name=q]');
    expect(await query.inputValue()).toBe('reasoning tag:reasoning');
    expect(await violations(page)).toEqual([]);
    await page.locator('.conditions button').click();
    expect(await query.inputValue()).toBe('reasoning');
    expect(new URL(page.url()).search).toBe('?q=reasoning');
    // What is asked again is no step to go back by.
    const steps = await page.evaluate(() => history.length);
    await page.locator('[name=sort]').dispatchEvent('change');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.goBack();
    await expect.poll(() => query.inputValue()).toBe('reasoning tag:reasoning');
    await page.goto(`${HOME}search/?q=reasoning+-self-play`);
    await page.locator('.results[aria-busy=false] h2').first().waitFor();
    expect(await page.locator('.results h2').allInnerTexts()).not.toContain(/self-play/i);
  });

  it.each([
    'tag:reasoning',
    'after:2025-12-01',
    'tag:reasoning -video',
    'author:"Bo Liu" year:2025',
  ])('loads no more words than are asked for: %s', async (query) => {
    const page = await open('search/');
    const words: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.pf_index')) words.push(request.url());
    });
    await page.locator('input[name=q]').fill(query);
    await page.locator('.results[aria-busy=false] h2').first().waitFor();
    // A word of every paper, and at most two more, in each of two years.
    expect(words.length).toBeLessThanOrEqual(6);
  });

  it('offers the word of the archive that is nearest to one that it does not have', async () => {
    const page = await open('search/?q=SPIRL');
    await page.locator('.named-page button', { hasText: 'spiral' }).click();
    await expect.poll(() => page.locator('.results h2').first().innerText()).toMatch(/^SPIRAL/);
  });

  it('steps from the field through the results with the arrow keys', async () => {
    const page = await open('search/?q=self-play');
    await page.locator('.results[aria-busy=false] h2').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('.result, input')?.tagName);
    expect(await focused()).toBe('LI');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('INPUT');
  });
});
