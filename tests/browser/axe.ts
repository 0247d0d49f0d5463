import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The theme changes colours and nothing else. */
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it is, each rule with the first element that breaks it. */
export async function violations(page: Page, theme: 'light' | 'dark' = 'light'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const runOnly: axe.RunOnly =
    theme === 'light' ? { type: 'tag', values: RULES } : { type: 'rule', values: RULES_OF_COLOURS };
  // No page has frames.
  const options: axe.RunOptions = { runOnly, iframes: false, resultTypes: ['violations'] };
  const found = await page.evaluate(async (asked) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const results = await inPage.run(document, asked);
    return results.violations.map(({ id, nodes }) => ({
      id,
      first: nodes[0]?.target.join(' '),
      number: nodes.length,
    }));
  }, options);
  const width = page.viewportSize()?.width;
  return found.map(
    ({ id, first, number }) => `${width} px, ${theme}: ${id} at ${first} (${number})`,
  );
}

/** The same at two widths, light and dark. */
export async function allViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await violations(page)), ...(await violations(page, 'dark')));
  }
  return found;
}
