import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { listFiles } from '../../scripts/build/list-files.ts';
import { PROJECT } from '../site/built/run-build.ts';
import { describeInBrowser, HOME, open } from './browser.ts';

const CONTENT = join(PROJECT, 'src/content/papers');

/** The papers of the repository: id, and title without its marks of emphasis and mathematics. */
async function shippedPapers(): Promise<{ id: string; title: string }[]> {
  const files = (await listFiles(CONTENT)).filter((file) => file.endsWith('.md'));
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(CONTENT, file), 'utf8');
      const title = /^title: "?(.*?)"?$/m.exec(text)?.[1] ?? '';
      return { id: file.replace(/^.*\/|\.md$/g, ''), title: title.replace(/[$\\*"]/g, '') };
    }),
  );
}

/** The paths of the papers that a search finds, best first. */
async function find(page: Page, query: string): Promise<string[]> {
  await page.goto(`${HOME}search/?${new URLSearchParams({ q: query })}`);
  const links = page.locator('.results h2 a');
  await page.locator('.results[aria-busy=false] h2 a').first().waitFor();
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
}

describeInBrowser('the search', () => {
  it('finds every paper by its title, before all others', async () => {
    const papers = await shippedPapers();
    expect(papers.length).toBeGreaterThanOrEqual(27);
    const page = await open('search/');
    const wrong: string[] = [];
    for (const { id, title } of papers) {
      const [first] = await find(page, title);
      if (!first?.endsWith(`/papers/${id}/`)) wrong.push(title);
    }
    expect(wrong).toEqual([]);
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
    await expect.poll(() => page.locator('[role=status]').innerText()).toMatch(/no paper|nothing/i);
  });

  it.each(['search/?q=reasoning', 'search/'])(
    'says in a plain sentence, within three seconds, that the index is missing: %s',
    async (path) => {
      const page = await open('about/');
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(HOME + path);
      const status = page.locator('[role=status]');
      await expect.poll(() => status.innerText(), { timeout: 3000 }).toMatch(/could not be loaded/);
      expect(await page.locator('.without-search').isVisible()).toBe(true);
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
    await page.locator('.conditions button').click();
    expect(await query.inputValue()).toBe('reasoning');
    expect(new URL(page.url()).search).toBe('?q=reasoning');
    await page.goBack();
    await expect.poll(() => query.inputValue()).toBe('reasoning tag:reasoning');
    await page.goto(`${HOME}search/?q=reasoning+-self-play`);
    await page.locator('.results[aria-busy=false] h2').first().waitFor();
    expect(await page.locator('.results h2').allInnerTexts()).not.toContain(/self-play/i);
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
