import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, HOME, open } from './browser.ts';

const PHONE = { viewport: { width: 360, height: 780 } };

/** Whether abstracts can be seen, and whether the first is whole. */
function abstracts(page: Page): Promise<'none' | 'lines' | 'whole'> {
  return page.evaluate(() => {
    const clamped = document.querySelector<HTMLElement>('.clamped');
    if (!clamped || clamped.offsetHeight === 0) return 'none';
    const { scrollHeight, clientHeight } = clamped;
    return scrollHeight > clientHeight + 4 ? 'lines' : 'whole';
  });
}

describeInBrowser('a list of papers', () => {
  it('shows titles, first lines or whole abstracts, by link and key, and remembers it', async () => {
    const page = await open('');
    expect(await abstracts(page)).toBe('lines');
    await page.getByRole('link', { name: 'Abstracts' }).click();
    expect(await abstracts(page)).toBe('whole');
    await page.keyboard.press('v');
    await expect.poll(() => abstracts(page)).toBe('none');
    await page.goto(`${HOME}papers/week/2025-W50/`);
    expect(await abstracts(page)).toBe('none');
    expect(await page.locator('.scan [aria-current]').innerText()).toBe('Titles');
  });

  it.each([
    ['#titles', 'none'],
    ['#lines', 'lines'],
    ['#whole', 'whole'],
  ])('%s is an address that works without scripts', async (hash, seen) => {
    const page = await open(`papers/date/2025-12-10/${hash}`, { javaScriptEnabled: false });
    const clamped = page.locator('.clamped').first();
    const height = (await clamped.boundingBox())?.height ?? 0;
    const text = (await clamped.locator('.abstract').boundingBox())?.height ?? 0;
    expect(height === 0 ? 'none' : text > height + 4 ? 'lines' : 'whole').toBe(seen);
  });

  it('shows what the address asks for, whatever is remembered', async () => {
    const page = await open('');
    await page.getByRole('link', { name: 'Titles' }).click();
    await page.goto(`${HOME}papers/date/2025-12-10/#whole`);
    expect(await abstracts(page)).toBe('whole');
  });

  it('stays where the reader is when abstracts open and close', async () => {
    const page = await open('', { viewport: { width: 1280, height: 500 } });
    await page.locator('article').nth(3).locator('h2').scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 300));
    const top = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('article')];
        const first = all.find((one) => one.getBoundingClientRect().bottom > 0);
        return { id: first?.dataset['paper'], top: first?.getBoundingClientRect().top ?? 0 };
      });
    const before = await top();
    await page.keyboard.press('v');
    await expect.poll(() => abstracts(page)).toBe('whole');
    const after = await top();
    expect(after.id).toBe(before.id);
    expect(Math.abs(after.top - before.top)).toBeLessThan(2);
  });

  it('ends its first lines at a word, before the switch', async () => {
    for (const width of [360, 768, 1280]) {
      const page = await open('', { viewport: { width, height: 800 } });
      const cut = await page.evaluate(() => {
        const faults: string[] = [];
        for (const clamped of document.querySelectorAll<HTMLElement>('.clamped')) {
          const box = clamped.getBoundingClientRect();
          const label = clamped.querySelector('.closed')?.getBoundingClientRect();
          const words = document.createTreeWalker(clamped.querySelector('p') as Node, 4);
          for (let node = words.nextNode(); node; node = words.nextNode()) {
            for (const { index } of (node.textContent ?? '').matchAll(/\S+/g)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + 1);
              const { top, bottom, right } = range.getBoundingClientRect();
              const isCut = top < box.bottom - 2 && bottom > box.bottom + 2;
              const isUnder =
                label && bottom > label.top && top < label.bottom && right > label.left;
              if (isCut || (isUnder && top < box.bottom)) faults.push(`${clamped.id} ${index}`);
            }
          }
        }
        return faults;
      });
      expect(cut).toEqual([]);
    }
  });

  it('stands by upvotes, title or topic, and remembers it', async () => {
    const page = await open('');
    const titles = () => page.locator('article h2').allInnerTexts();
    const upvotes = await titles();
    await page.getByLabel('Order').selectOption('title');
    const sorted = [...upvotes].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
    await expect.poll(titles).toEqual(sorted);
    await page.reload();
    await expect.poll(titles).toEqual(sorted);
    await page.getByLabel('Order').selectOption('topic');
    await page.locator('.papers > h2').first().waitFor();
    expect((await titles()).sort()).toEqual([...upvotes].sort());
    await page.getByLabel('Order').selectOption('upvotes');
    await expect.poll(titles).toEqual(upvotes);
    expect(await page.locator('.papers > h2').count()).toBe(0);
  });

  it('shows five titles or more on the window of a phone', async () => {
    const page = await open('#titles', PHONE);
    await page.locator('article').first().scrollIntoViewIfNeeded();
    const heights = await page
      .locator('article')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const mean = heights.reduce((sum, one) => sum + one, 0) / heights.length;
    expect((780 - 56) / mean).toBeGreaterThanOrEqual(5);
  });

  it('fetches a page when a reader is about to open it', async () => {
    const page = await open('');
    const link = page.locator('article h2 a').first();
    const path = new URL((await link.getAttribute('href')) ?? '', HOME).pathname;
    const [request] = await Promise.all([
      page.waitForRequest((one) => new URL(one.url()).pathname === path),
      link.hover(),
    ]);
    expect(request.method()).toBe('GET');
  });
});
