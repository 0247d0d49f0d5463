import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, HOME, open } from './browser.ts';

/** The colour behind the page. */
function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

describeInBrowser('the theme', () => {
  it('follows the system until the reader chooses, and remembers the choice on every page', async () => {
    const page = await open('', { colorScheme: 'light' });
    const light = await paper(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await paper(page);
    expect(dark).not.toBe(light);

    await page.locator('button.theme').click();
    expect(await paper(page)).toBe(light);
    await page.goto(`${HOME}papers/2506.24119/`);
    expect(await paper(page)).toBe(light);
    await page.locator('button.theme').click();
    expect(await paper(page)).toBe(dark);
  });
});
