import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, open } from './browser.ts';
import { PAGES } from './pages.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, each rule with the first element that breaks it. */
async function violations(page: Page, axe: AxeBuilder): Promise<string[]> {
  const result = await axe.analyze();
  const width = page.viewportSize()?.width;
  return result.violations.map(
    ({ id, nodes }) => `${width} px: ${id} at ${nodes[0]?.target.join(' ')} (${nodes.length})`,
  );
}

describeInBrowser('axe', () => {
  it.each(PAGES)('finds nothing on /%s, light and dark, narrow and wide', async (path) => {
    const page = await open(path, { colorScheme: 'light' });
    await page.waitForLoadState('networkidle');
    const found: string[] = [];
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      found.push(...(await violations(page, new AxeBuilder({ page }).withTags(RULES))));
      // The theme changes colours and nothing else.
      await page.emulateMedia({ colorScheme: 'dark' });
      const colours = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']);
      found.push(...(await violations(page, colours)).map((one) => `dark, ${one}`));
    }
    expect(found).toEqual([]);
  });
});
