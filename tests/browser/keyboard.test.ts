import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, HOME, open } from './browser.ts';

/** The focused element as the reader knows it, whether it is in sight and whether its focus can be seen. */
function focused(page: Page): Promise<{ name: string; inSight: boolean; marked: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return {
      name: `${element.localName} ${element.getAttribute('href') ?? element.className}`,
      inSight: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
      marked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    };
  });
}

describeInBrowser('a reader with a keyboard', () => {
  it.each(['', 'papers/2506.24119/', 'search/', 'tags/'])(
    'reaches every link and button of /%s, each in sight and marked',
    async (path) => {
      const page = await open(path);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const all = page.locator(
        'a[href]:visible, button:visible, summary:visible, input:visible, select:visible',
      );
      const reached = new Set<string>();
      const wrong: unknown[] = [];
      // A date takes four steps: day, month, year and its calendar.
      for (let count = (await all.count()) + 12; count > 0; count--) {
        await page.keyboard.press('Tab');
        const now = await focused(page);
        // After the last one it begins again at the first.
        if (now.name.startsWith('body')) continue;
        reached.add(now.name);
        if (!now.inSight || !now.marked) wrong.push(now);
      }
      expect(wrong).toEqual([]);
      const names = await all.evaluateAll((elements) =>
        elements.map((one) => `${one.localName} ${one.getAttribute('href') ?? one.className}`),
      );
      expect(names.filter((name) => !reached.has(name))).toEqual([]);
    },
  );

  it('skips to the content with the first link', async () => {
    const page = await open('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
  });

  it('goes through a list with `j` and `k` from where it is, also after scrolling', async () => {
    const page = await open('', { viewport: { width: 1280, height: 500 } });
    const at = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('article')];
        return all.findIndex((one) => one.contains(document.activeElement));
      });
    await page.keyboard.press('j');
    await expect.poll(at).toBe(0);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expect.poll(at).toBe(1);
    const { top, marked } = await page.evaluate(() => {
      const { top: y } = (document.activeElement as Element).getBoundingClientRect();
      return { top: y, marked: getComputedStyle(document.activeElement as Element).outlineWidth };
    });
    // The ring stands three pixels off.
    expect(top).toBeGreaterThanOrEqual(5);
    expect(marked).toBe('2px');
    await page.evaluate(() => {
      const fifth = document.querySelectorAll('article')[4];
      scrollTo(0, (fifth?.getBoundingClientRect().top ?? 0) + scrollY - 20);
    });
    await page.keyboard.press('j');
    await expect.poll(at).toBe(4);
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.press('j');
    await expect.poll(at).toBe(0);
  });

  it('goes on after Back from the paper that was opened', async () => {
    const page = await open('', { viewport: { width: 1280, height: 700 } });
    const titles = await page.locator('article h2 a').allInnerTexts();
    for (const key of ['j', 'j', 'j', 'o']) await page.keyboard.press(key);
    await page.waitForURL(/\/papers\/[^/]+\/$/);
    await page.goBack();
    await page.locator('article').first().waitFor();
    await page.keyboard.press('j');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(titles[3]);
  });

  it('goes through results with `j`, saves them with `s`, and goes on after Back', async () => {
    const page = await open('search/?q=reasoning', { viewport: { width: 1280, height: 1200 } });
    await page.locator('.result').nth(2).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    const save = page.locator('.result').nth(1).locator('.save');
    await expect.poll(() => save.innerText()).toBe('Saved');
    await page.keyboard.press('o');
    await page.waitForURL(/\/papers\/[\d.]+\/$/);
    await page.goBack();
    await page.locator('.result').nth(2).waitFor();
    await page.keyboard.press('j');
    const focusedResult = () => page.locator('.result:has(:focus)').count();
    await expect.poll(focusedResult).toBe(1);
    expect(await page.getByRole('searchbox').inputValue()).toBe('reasoning');
  });

  it('does what keys mean in their order, however late the script of the keys comes', async () => {
    const page = await open('search/?q=reasoning');
    await page.locator('.result').nth(2).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.route('**/_assets/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await route.continue();
    });
    for (const key of ['j', 'j', 's', 'k', 'r']) await page.keyboard.press(key);
    const marks = page.locator('.result [class=keep]');
    await expect.poll(() => marks.nth(0).innerText()).toMatch(/^Save\s+Read$/);
    await expect.poll(() => marks.nth(1).innerText()).toMatch(/^Saved\s+Mark$/);
    expect(await page.locator('.save', { hasText: 'Saved' }).count()).toBe(1);
  });

  it('has its keys again after their script could not be loaded', async () => {
    const page = await open('');
    await page.route('**/_assets/*.js', (route) => route.abort());
    await page.keyboard.press('j');
    await page.waitForEvent('requestfailed').catch(() => {});
    await page.unroute('**/_assets/*.js');
    const isAtFirst = async (): Promise<boolean> => {
      await page.keyboard.press('k');
      return page.evaluate(() => document.activeElement?.closest('article') !== null);
    };
    await expect.poll(isAtFirst).toBe(true);
  });

  it('goes to the previous and the next day, and to the reading list', async () => {
    const page = await open('papers/date/2025-12-10/');
    await page.keyboard.press('p');
    await page.waitForURL(/2025-12-04/);
    await page.keyboard.press('n');
    await page.waitForURL(/2025-12-10/);
    await page.keyboard.press('l');
    await page.waitForURL(/\/saved\/$/);
  });

  it('has one dialog that says all keys, and turns them off and on', async () => {
    const page = await open('');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const told = await dialog.locator('kbd').allInnerTexts();
    expect(told.join(' ')).toBe('j k o s r h e v p n l a / ↑ ↓ c ?');
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.reload();
    await page.keyboard.press('/');
    expect(page.url()).toBe(HOME);
    await page.getByRole('button', { name: 'Keyboard' }).click();
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
  });
});
