import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { describeInBrowser, HOME, open } from './browser.ts';

/** Types into the dialog and waits for what is found. */
async function find(page: Page, query: string): Promise<void> {
  await page.locator('dialog [name=q]').fill(query);
  await page.locator('dialog .results[aria-busy=false] h2').first().waitFor();
}

/** The focused element: its tag and the beginning of its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { localName, textContent } = document.activeElement ?? document.body;
    return `${localName} ${textContent.trim().slice(0, 12)}`;
  });
}

describeInBrowser('the search above any page', () => {
  it('opens by a key, takes what is typed meanwhile, and leads on by keys alone', async () => {
    const page = await open('papers/2506.24119/');
    await page.keyboard.press('/');
    await page.keyboard.type('self-play');
    await page.locator('dialog .results[aria-busy=false] h2').first().waitFor();
    expect(await page.locator('dialog [name=q]').inputValue()).toBe('self-play');
    expect(await page.locator('dialog mark').first().innerText()).toMatch(/self-play/i);
    await page.keyboard.press('ArrowDown');
    const first = await focused(page);
    expect(first).toMatch(/^a /);
    await page.keyboard.press('j');
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toMatch(/^input/);
    await page.keyboard.press('ArrowDown');
    const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await page.waitForURL(href);
  });

  it('loses no key that is pressed before it is there', async () => {
    const page = await open('');
    await page.route('**/_assets/*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await route.continue();
    });
    await page.keyboard.press('/');
    for (const key of [...'2506.24118', 'Backspace', '9', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL(/papers\/2506\.24119\/$/);
  });

  it('closes by Escape, by its button and by a press beside it, and gives the focus back', async () => {
    const page = await open('');
    const link = page.locator('.to-search');
    const dialog = page.locator('dialog');
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => dialog.getByRole('button', { name: 'Close' }).click(),
      () => page.mouse.click(5, 400),
    ]) {
      await link.focus();
      await page.keyboard.press('Enter');
      await dialog.locator('[name=q]').waitFor();
      await close();
      await expect.poll(() => dialog.count()).toBe(0);
      expect(await focused(page)).toMatch(/^a Search/);
    }
    expect(new URL(page.url()).search).toBe('');
  });

  it('leads to all results and, by Enter, to a paper whose id is typed', async () => {
    const page = await open('about/');
    await page.locator('.to-search').click();
    await find(page, 'reasoning');
    expect(await page.locator('.all-results').getAttribute('href')).toMatch(
      /search\/\?q=reasoning$/,
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=reasoning$/);
    await page.goBack();
    await page.locator('.to-search').click();
    await page.locator('dialog [name=q]').fill('arXiv:2506.24119v2');
    await page.keyboard.press('Enter');
    await page.waitForURL(/papers\/2506\.24119\/$/);
  });

  it('has no fault that axe finds in any of its states, fits a phone, and saves papers', async () => {
    const page = await open('', { viewport: { width: 360, height: 640 }, colorScheme: 'dark' });
    await page.locator('.to-search').click();
    await page.locator('dialog [name=q]').waitFor();
    const found = await violations(page);
    for (const query of [
      'reasoning',
      'SPIRL',
      'reasoning tag:reasoning',
      '2506.24119',
      '2501.99999',
    ]) {
      await page.locator('dialog [name=q]').fill(query);
      await page.locator('dialog :is(.result, .named-page)').first().waitFor();
      found.push(...(await violations(page)).map((one) => `${query}: ${one}`));
    }
    expect(found).toEqual([]);
    await find(page, 'reasoning');
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.querySelector('dialog') as HTMLElement;
      return [scrollWidth - clientWidth, document.documentElement.scrollWidth - innerWidth];
    });
    expect(wide).toEqual([0, 0]);
    const save = page.locator('dialog .save').first();
    await save.click();
    expect(await save.innerText()).toBe('Saved');
  });

  it('opens the search page where it cannot be loaded', async () => {
    const page = await open('');
    await page.route('**/search/', (route) => route.abort());
    await page.keyboard.press('/');
    await page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
    expect(page.url()).not.toContain('dialog');
  });
});

describeInBrowser('what a search leads to', () => {
  it('writes all results in four formats', async () => {
    const page = await open('search/?q=reasoning');
    await page.locator('.results[aria-busy=false] h2').first().waitFor();
    const count = Number((await page.locator('.status').innerText()).split(' ')[0]);
    expect(count).toBeGreaterThan(10);
    const ENTRY = { bib: /^@/gm, ris: /^TY {2}- /gm, md: /^- \[/gm, json: /"abstract":/g };
    for (const [form, entry] of Object.entries(ENTRY)) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`.exports button[value=${form}]`).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`search-results.${form}`);
      const chunks = await (await download.createReadStream()).toArray();
      expect(Buffer.concat(chunks).toString().match(entry)?.length).toBe(count);
    }
    expect(await violations(page)).toEqual([]);
  });

  it('shows the feed that a query is, or the lines that declare one', async () => {
    const page = await open('search/?q=technical+reports');
    const named = page.locator('.named-page .name');
    expect(await named.first().getAttribute('href')).toMatch(
      /feeds\/technical-reports\/feed\.xml$/,
    );
    await page.goto(`${HOME}search/?q=self-play+tag:games`);
    await page.locator('.own-feed summary').click();
    expect(await page.locator('.own-feed pre').innerText()).toContain('tags: [games]');
    expect(await violations(page)).toEqual([]);
  });

  it('searches the papers of some days, from the calendar too', async () => {
    const page = await open('papers/');
    await page.locator('.some-days a').click();
    await page.locator('.results[aria-busy=false] h2').first().waitFor();
    expect(await page.locator('[name=after]').inputValue()).toBe('2025-12-01');
    expect(await page.locator('[name=before]').inputValue()).toBe('2025-12-10');
    await page.locator('[name=after]').fill('2025-12-10');
    await expect.poll(() => page.locator('[name=q]').inputValue()).toContain('after:2025-12-10');
    await expect.poll(() => page.locator('.result').count()).toBe(6);
    await page.locator('[name=before]').fill('');
    await expect.poll(() => page.locator('[name=q]').inputValue()).toBe('after:2025-12-10');
  });
});
