import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, HOME, open } from './browser.ts';

/** Turns reading offline on, and waits until everything is kept. */
async function turnOn(page: Page): Promise<void> {
  await page.goto(`${HOME}saved/`);
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await page.getByText(/pages are kept on this device/).waitFor();
}

/** What a page shows that is opened anew: its heading, and whether its styles and fonts came. */
async function shown(page: Page, path: string): Promise<{ heading: string; styled: boolean }> {
  await page.goto(HOME + path);
  return page.evaluate(async () => {
    await document.fonts.ready;
    return {
      heading: document.querySelector('h1')?.textContent?.trim() ?? '',
      styled:
        getComputedStyle(document.querySelector('h1') as Element).fontFamily.includes('Serif') &&
        document.fonts.check('16px "Source Serif 4"'),
    };
  });
}

/** Puts another text in the place of what is kept at some addresses, as if it were of the version before. */
async function putOld(page: Page, addresses: readonly string[]): Promise<void> {
  await page.evaluate(
    async ({ home, addresses }) => {
      for (const address of addresses) {
        const isFile = /^(api|_assets)\//.test(address);
        const cache = await caches.open(`${isFile ? 'files' : 'pages'} ${home}`);
        const headers = { 'Content-Type': 'text/html' };
        await cache.put(home + address, new Response('<h1>Old</h1>', { headers }));
      }
    },
    { home: HOME, addresses },
  );
}

/** Those of some addresses at which that is kept still. */
function keptOld(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async ({ home, addresses }) => {
      const old: string[] = [];
      for (const address of addresses) {
        const text = await (await caches.match(home + address))?.text();
        if (text?.includes('<h1>Old')) old.push(address);
      }
      return old;
    },
    { home: HOME, addresses },
  );
}

describeInBrowser('reading offline', () => {
  it('keeps nothing until a reader asks for it', async () => {
    const page = await open('saved/');
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  it('shows the newest days, saved papers and what was read, whole, and exports citations', async () => {
    const page = await open('papers/2506.24119/');
    await page.locator('.actions .save').click();
    await turnOn(page);
    await page.goto(`${HOME}papers/2511.21631/`);
    await page.locator('.actions .save').click();
    await page.goto(`${HOME}about/`);
    await page.waitForTimeout(500);
    await page.context().setOffline(true);
    for (const path of ['', 'papers/2506.24119/', 'papers/2511.21631/', 'saved/', 'about/']) {
      const { heading, styled } = await shown(page, path);
      expect(heading).not.toBe('');
      expect(styled).toBe(true);
    }
    expect((await shown(page, 'trends/')).heading).toBe('Not on this device');
    await page.getByRole('link', { name: 'Newest day' }).last().click();
    await page.waitForURL(HOME);
    await page.keyboard.press('p');
    await page.waitForURL(/papers\/date/);
    expect(await page.locator('article').count()).toBeGreaterThan(0);
    await page.goto(`${HOME}saved/`);
    await page.getByRole('button', { name: 'Cite these papers' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('reading-list.bib');
  });

  it('searches the newest papers, whatever was searched before', async () => {
    const page = await open('search/?q=video');
    await page.locator('.result').first().waitFor();
    const found = await page.locator('.result h2').allInnerTexts();
    await turnOn(page);
    await page.context().setOffline(true);
    await page.goto(`${HOME}search/?q=video`);
    await expect.poll(() => page.locator('.result h2').allInnerTexts()).toEqual(found);
    await page.getByRole('searchbox').fill('reasoning');
    await expect.poll(() => page.locator('.result mark').first().innerText()).toMatch(/reasoning/i);
  });

  it('says how far back it searches where not all of the index is kept', async () => {
    const page = await open('');
    await turnOn(page);
    const kept = await page.evaluate(async (home) => {
      const index = await caches.open(`index ${home}`);
      const entries = (await index.keys()).filter(({ url }) => url.endsWith('entry.json'));
      await index.delete(entries.at(-1)?.url ?? '');
      return entries.length;
    }, HOME);
    expect(kept).toBe(2);
    await page.context().setOffline(true);
    await page.goto(`${HOME}search/?q=learning`);
    await expect.poll(() => page.locator('.status').first().innerText()).toMatch(/since/);
  });

  it('shows what is new as soon as there is a network', async () => {
    const page = await open('');
    await turnOn(page);
    await page.goto(HOME);
    await putOld(page, ['']);
    await page.reload();
    expect(await page.locator('h1').innerText()).not.toBe('Old');
    await expect.poll(() => keptOld(page, [''])).toEqual([]);
  });

  it('keeps no page whose files do not all come', async () => {
    const page = await open('');
    await turnOn(page);
    await page.goto(HOME);
    // What the worker keeps of this visit must be kept before it is replaced.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    await page.evaluate(async (home) => {
      for (const name of await caches.keys()) {
        if (name.startsWith('files')) await caches.delete(name);
      }
      const pages = await caches.open(`pages ${home}`);
      await pages.put(
        home,
        new Response('<h1>As it was</h1>', { headers: { 'Content-Type': 'text/html' } }),
      );
    }, HOME);
    await page.context().route('**/*.woff2', (route) => route.abort());
    await page.goto(HOME);
    await page.waitForTimeout(1000);
    const kept = await page.evaluate(
      async (home) => (await (await caches.open(`pages ${home}`)).match(home))?.text(),
      HOME,
    );
    expect(kept).toBe('<h1>As it was</h1>');
  });

  it('keeps everything anew once a page shows that the site is another one', async () => {
    const page = await open('papers/2506.24119/');
    await page.locator('.actions .save').click();
    await turnOn(page);
    const addresses = ['', 'papers/', 'search/', 'papers/2506.24119/', 'api/papers/2506.24119'];
    await putOld(page, addresses);
    await page.goto(HOME);
    await expect.poll(() => keptOld(page, addresses)).toEqual([]);
  });

  it('keeps a search page only with its indexes', async () => {
    const page = await open('');
    await turnOn(page);
    await putOld(page, ['', 'search/']);
    await page.context().route('**/words.txt', (route) => route.abort());
    await page.goto(`${HOME}search/`);
    await page.goto(HOME);
    await expect.poll(() => keptOld(page, ['', 'search/'])).toEqual(['search/']);
    await page.waitForTimeout(500);
    expect(await keptOld(page, ['search/'])).toEqual(['search/']);
  });

  it('keeps files of the version before for pages that are open, and no page that is gone', async () => {
    const page = await open('');
    await turnOn(page);
    const script = '_assets/of-the-version-before.js';
    await putOld(page, ['', script, 'papers/gone/']);
    await page.goto(HOME);
    await expect.poll(() => keptOld(page, [''])).toEqual([]);
    const text = await page.evaluate(
      async (address) => (await fetch(address)).text(),
      HOME + script,
    );
    expect(text).toContain('Old');
    await page.goto(`${HOME}papers/gone/`);
    await expect.poll(() => keptOld(page, ['papers/gone/'])).toEqual([]);
  });

  it('does what its switch says where another tab was faster', async () => {
    const page = await open('');
    await turnOn(page);
    const other = await page.context().newPage();
    await other.goto(`${HOME}saved/`);
    const off = other.getByRole('button', { name: 'Stop, and clear' });
    await off.waitFor();
    await page.getByRole('button', { name: 'Stop, and clear' }).click();
    await page.getByText('Nothing is kept').waitFor();
    // The other tab stays as it is until a reader comes back to it.
    if (await off.isVisible()) await off.click();
    await other.getByRole('button', { name: 'Keep for offline' }).waitFor();
    expect(await other.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
    expect(await other.evaluate(() => caches.keys())).toEqual([]);
    await turnOn(page);
    await other.evaluate(() => dispatchEvent(new Event('focus')));
    await off.waitFor();
  });

  it('is turned off by its switch, which clears what was kept', async () => {
    const page = await open('');
    await turnOn(page);
    await page.getByRole('button', { name: 'Stop, and clear' }).click();
    await page.getByText('Nothing is kept').waitFor();
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
});
