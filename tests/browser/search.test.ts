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
