import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { allViolations } from './axe.ts';
import { describeInBrowser, open } from './browser.ts';
import { PAGES } from './pages.ts';

/** Presses what opens a dialog, and waits for that. */
function opening(press: (page: Page) => Promise<void>): (page: Page) => Promise<void> {
  return async (page) => {
    await press(page);
    await page.getByRole('dialog').waitFor();
  };
}

/** What a reader opens or meets: where, and how. */
const STATES: [name: string, path: string, act: (page: Page) => Promise<void>][] = [
  [
    'the menu of a phone',
    'about/',
    async (page) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.locator('.menu summary').click();
      await page.getByRole('link', { name: 'Subscribe' }).waitFor();
    },
  ],
  [
    'a list from which a paper was hidden',
    'tags/reinforcement-learning/',
    async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('h');
      await page.getByRole('button', { name: /^Show again/ }).waitFor();
    },
  ],
  [
    'whole abstracts, and a paper that is saved',
    'papers/date/2025-12-10/#whole',
    async (page) => {
      await page.locator('.keep .save').first().click();
      await page.getByText('Saved').first().waitFor();
    },
  ],
  [
    'all tables of the trends',
    'trends/',
    (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }),
  ],
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

/** What tells that the scripts of a page have done what they do at once. */
const READY = 'button.theme:not([hidden]), body:not(:has(button.theme))';

describeInBrowser('axe', () => {
  it.each(PAGES)('finds nothing on /%s, light and dark, narrow and wide', async (path) => {
    const page = await open(path, { colorScheme: 'light' });
    await page.locator(READY).first().waitFor({ state: 'attached' });
    if (path.includes('?q=')) await page.locator('.result').first().waitFor();
    expect(await allViolations(page)).toEqual([]);
  });

  it.each(STATES)('finds nothing in %s', async (_, path, act) => {
    const page = await open(path, { colorScheme: 'light' });
    await act(page);
    expect(await allViolations(page)).toEqual([]);
  });
});
