import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInFirefox, open } from './browser.ts';

/** Waits until what is asked is answered. */
async function answered(page: Page): Promise<void> {
  await page.locator('.results[aria-busy=false] h2').first().waitFor();
}

describeInFirefox('the search', () => {
  it('finds papers as one types, by conditions too, and keeps them in the address', async () => {
    const page = await open('search/');
    const query = page.locator('input[name=q]');
    await query.fill('self-play');
    await answered(page);
    expect(await page.locator('mark').first().innerText()).toMatch(/self-play/i);
    await page.locator('select[name=tag]').selectOption('reasoning');
    await expect.poll(() => query.inputValue()).toBe('self-play tag:reasoning');
    expect(new URL(page.url()).searchParams.get('q')).toBe('self-play tag:reasoning');
    await page.goBack();
    await expect.poll(() => query.inputValue()).toBe('self-play');
    await query.fill('tag:reasoning after:2025-12-01');
    await answered(page);
    expect(await page.locator('.conditions button').count()).toBe(2);
  });

  it('leads to papers by id, and offers what may have been meant', async () => {
    const page = await open('search/?q=SPIRL');
    await page.locator('.named-page button', { hasText: 'spiral' }).click();
    await expect.poll(() => page.locator('.results h2').first().innerText()).toMatch(/^SPIRAL/);
    await page.locator('input[name=q]').fill('arXiv:2506.24119v2');
    const link = page.locator('.named-page .name').first();
    await expect.poll(() => link.getAttribute('href')).toMatch(/\/papers\/2506\.24119\/$/);
    await page.locator('input[name=q]').press('Enter');
    await page.waitForURL(/\/papers\/2506\.24119\/$/);
  });

  it('opens above any page, takes what is typed meanwhile, and is gone through by keys', async () => {
    const page = await open('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('self-play');
    await answered(page);
    expect(await page.locator('dialog [name=q]').inputValue()).toBe('self-play');
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest('.result, input')?.tagName);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('LI');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('INPUT');
    await page.locator('dialog').getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
  });

  it('says in a plain sentence that the index is missing', async () => {
    const page = await open('about/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('.to-search').click();
    await page.locator('dialog [name=q]').fill('reasoning');
    await expect
      .poll(() => page.locator('dialog .status').innerText())
      .toMatch(/could not be loaded/);
  });
});
