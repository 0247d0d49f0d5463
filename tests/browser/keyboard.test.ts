import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, open } from './browser.ts';

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
      for (let count = (await all.count()) + 5; count > 0; count--) {
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

  it('opens the search with `/`', async () => {
    const page = await open('');
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\/$/);
  });
});
