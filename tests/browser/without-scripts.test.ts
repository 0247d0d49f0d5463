import { expect, it } from 'vitest';
import { describeInBrowser, open } from './browser.ts';

const WITHOUT_SCRIPTS = { javaScriptEnabled: false };

describeInBrowser('a reader without scripts', () => {
  it('goes from the newest day over a paper to its topic and back in time', async () => {
    const page = await open('', WITHOUT_SCRIPTS);
    await page.locator('main h2 a').first().click();
    expect(page.url()).toMatch(/\/papers\/[^/]+\/$/);
    expect((await page.locator('.abstract').innerText()).length).toBeGreaterThan(300);
    await page.locator('main a[href*="/tags/"]').first().click();
    expect(page.url()).toMatch(/\/tags\/[a-z0-9-]+\/$/);
    await page.locator('main a[href*="/papers/date/"]').first().click();
    expect(page.url()).toMatch(/\/papers\/date\/\d{4}-\d\d-\d\d\/$/);
  });

  it('opens a clamped abstract in the list of a day', async () => {
    const page = await open('papers/date/2025-12-10/', WITHOUT_SCRIPTS);
    const clamped = page.locator('.clamped').first();
    const { height: closed = 0 } = (await clamped.boundingBox()) ?? {};
    await clamped.locator('label').click();
    const { height: opened = 0 } = (await clamped.boundingBox()) ?? {};
    expect(opened).toBeGreaterThan(closed + 20);
  });

  it('sees mathematics typeset', async () => {
    const page = await open('papers/2506.24119/', WITHOUT_SCRIPTS);
    expect(await page.locator('.katex').count()).toBe(await page.locator('.katex math').count());
  });

  it('reads a plain sentence on the search page and sees no empty form', async () => {
    const page = await open('search/', WITHOUT_SCRIPTS);
    expect(await page.locator('.search-form').isVisible()).toBe(false);
    expect(await page.locator('main .lead').innerText()).toMatch(/script/i);
    expect(await page.locator('.theme').isVisible()).toBe(false);
  });
});
