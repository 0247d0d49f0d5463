import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, open } from './browser.ts';
import { PAGES } from './pages.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page as it is, each rule with the first element that breaks it. */
async function violations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // No page has frames, for which axe would open another page each time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // The theme changes colours and nothing else.
  const { violations: found } = await (colorScheme === 'light'
    ? axe.withTags(RULES)
    : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze();
  const width = page.viewportSize()?.width;
  return found.map(
    ({ id, nodes }) =>
      `${width} px, ${colorScheme}: ${id} at ${nodes[0]?.target.join(' ')} (${nodes.length})`,
  );
}

/** The same at two widths, light and dark. */
async function allViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await violations(page, 'light')), ...(await violations(page, 'dark')));
  }
  return found;
}

/** Presses what opens a dialog, and waits for that. */
function opening(press: (page: Page) => Promise<void>): (page: Page) => Promise<void> {
  return async (page) => {
    await press(page);
    await page.getByRole('dialog').waitFor();
  };
}

/** What a reader opens or meets: where, and how. */
const STATES: [name: string, path: string, act: (page: Page) => Promise<void>][] = [
  ['the list of keys', '', opening((page) => page.keyboard.press('?'))],
  ['what is said of a paper', '', opening((page) => page.locator('.keep .more').first().click())],
  ['the Cite dialog of a list', '', opening((page) => page.locator('.cite-more').click())],
  [
    'the Cite dialog of a paper',
    'papers/2506.24119/',
    opening((page) => page.locator('.cite-more').click()),
  ],
  [
    'the search above a page',
    'about/',
    async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').fill('reasoning');
      await page.locator('.result').first().waitFor();
    },
  ],
  [
    'a search that finds nothing',
    'search/?q=zzzzz',
    (page) => page.getByText('Nothing found').waitFor(),
  ],
  [
    'the months to choose from where no paper comes at random',
    'about/',
    async (page) => {
      await page.route('**/random/*.json', (route) => route.abort());
      await page.goto(new URL('../random/', page.url()).href);
      await page.locator('.names-index a').first().waitFor();
    },
  ],
  [
    'a search above a page that finds nothing',
    'tags/',
    async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').fill('zzzzz');
      await page.getByText('Nothing found').waitFor();
    },
  ],
  [
    'a reading list of which nothing matches',
    'papers/2506.24119/',
    async (page) => {
      await page.locator('.actions .save').click();
      await page.goto(new URL('../../saved/', page.url()).href);
      await page.getByRole('searchbox').first().fill('zzzzz');
      await page.getByText('No paper matches').waitFor();
    },
  ],
  [
    'a reading list with a note',
    'papers/2506.24119/',
    async (page) => {
      await page.locator('.keep .more').first().click();
      await page.getByRole('dialog').getByLabel('Note').fill('Try it.');
      await page.goto(new URL('../../saved/', page.url()).href);
      await page.locator('.own-note').waitFor();
    },
  ],
  [
    'a reading list from which a paper was taken',
    'papers/2506.24119/',
    async (page) => {
      await page.locator('.actions .save').click();
      await page.goto(new URL('../../saved/', page.url()).href);
      await page.getByRole('button', { name: /^Remove/ }).click();
      await page.getByText('Undo').waitFor();
    },
  ],
];

describeInBrowser('axe', () => {
  it.each(PAGES)('finds nothing on /%s, light and dark, narrow and wide', async (path) => {
    const page = await open(path, { colorScheme: 'light' });
    await page.waitForLoadState('networkidle');
    expect(await allViolations(page)).toEqual([]);
  });

  it.each(STATES)('finds nothing in %s', async (_, path, act) => {
    const page = await open(path, { colorScheme: 'light' });
    await page.waitForLoadState('networkidle');
    await act(page);
    await page.waitForLoadState('networkidle');
    expect(await allViolations(page)).toEqual([]);
  });
});
