import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, HOME, open } from './browser.ts';

const SAVE = '.keep .save';

/** The id of the paper whose page stands at an address. */
function idIn(address: string | null): string {
  return address?.split('/').at(-2) ?? '';
}

/** Presses Save on the first papers of the newest day, and returns their ids. */
async function saveFirst(page: Page, number: number): Promise<string[]> {
  const papers = page.locator('article[data-paper]');
  const ids: string[] = [];
  for (let index = 0; index < number; index++) {
    await papers.nth(index).locator('.save').click();
    ids.push(idIn(await papers.nth(index).locator('h2 a').getAttribute('href')));
  }
  return ids;
}

/** The titles that the reading list shows. */
function listed(page: Page): Promise<string[]> {
  return page.locator('[data-reading-list] > .lines .line-title').allInnerTexts();
}

/** Fills what is left of the storage of the page. */
function fillStorage(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (let size = 1 << 22, count = 0; size > 0; size = size >> 1) {
      try {
        for (;;) localStorage.setItem(`fill-${count++}`, 'x'.repeat(size));
      } catch {
        // Smaller pieces may still find room.
      }
    }
  });
}

describeInBrowser('the reading list', () => {
  it.each([
    ['', 'a card of a day'],
    ['tags/reinforcement-learning/', 'a line of a topic'],
    ['orgs/qwen/', 'a line of an organization'],
    ['papers/week/2025-W50/', 'a card of a week'],
    ['papers/trending/', 'a ranking'],
    ['papers/2506.24119/', 'the page of a paper and its related papers'],
    ['search/?q=reasoning', 'a result'],
  ])('/%s has a Save control on every paper: %s', async (path) => {
    const page = await open(path);
    await page.locator(SAVE).first().waitFor();
    const [papers, controls] = await page.evaluate(() => [
      document.querySelectorAll('[data-paper], .related li, .result').length,
      document.querySelectorAll('.save').length,
    ]);
    expect(papers).toBeGreaterThan(0);
    expect(controls).toBe(papers);
  });

  it('is in the menu, on a phone too, as is Subscribe', async () => {
    for (const width of [360, 1280]) {
      const page = await open('papers/2506.24119/', { viewport: { width, height: 780 } });
      if (width === 360) await page.locator('.menu summary').click();
      const menu = page.getByRole('navigation', { name: 'Main' });
      expect(await menu.getByRole('link', { name: 'Subscribe' }).isVisible()).toBe(true);
      await menu.getByRole('link', { name: 'Reading list' }).click();
      await page.waitForURL(/\/saved\/$/);
    }
  });

  it('keeps what was saved by button and by key, and shows it on every page', async () => {
    const page = await open('');
    const [first = ''] = await saveFirst(page, 1);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await expect.poll(() => page.locator('[data-is-saved]').count()).toBe(2);
    await page.goto(`${HOME}papers/${first}/`);
    expect(await page.locator('.actions .save').innerText()).toBe('Saved');
    await page.goto(`${HOME}saved/`);
    expect(await listed(page)).toHaveLength(2);
  });

  it.each([
    ['2506.24119', 'all of whose authors are shown'],
    ['2511.21631', 'most of whose authors are folded'],
    ['2510.13614', 'not all of whose authors are known'],
  ])('names the first authors of %s, %s, as lists do where it is saved on its page', async (id) => {
    const page = await open(`papers/${id}/`);
    const day = await page.locator('.kicker a').first().getAttribute('href');
    await page.locator('.actions .save').click();
    await page.goto(new URL(day ?? '', HOME).href);
    const inList = page.locator('article', { has: page.locator(`a[href$="/${id}/"]`) });
    const byline = (await inList.locator('.signed').innerText()).replace(/ · First listed .*/, '');
    await page.goto(`${HOME}saved/`);
    expect(await page.locator('.lines .signed').innerText()).toBe(byline);
  });

  it.each([
    ['', 'a day that lists a paper again'],
    ['search/?q=reasoning', 'results, which state votes'],
  ])('keeps names alone as the byline of a paper of /%s: %s', async (path) => {
    const page = await open(path);
    await page.locator(SAVE).first().waitFor();
    for (const save of await page.locator(SAVE).all()) await save.click();
    await page.goto(`${HOME}saved/`);
    const bylines = await page.locator('.lines .signed').allInnerTexts();
    expect(bylines.length).toBeGreaterThan(2);
    expect(bylines.filter((one) => /listed|upvote|· *$/.test(one))).toEqual([]);
  });

  it('takes a note and labels, marks as read and hides, from a list', async () => {
    const page = await open('');
    const paper = page.locator('article[data-paper]').first();
    await paper.getByRole('button', { name: /^Mark/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Note').fill('Try it.');
    await dialog.getByLabel('Labels').fill('rl, to try');
    await dialog.getByLabel('Read', { exact: true }).check();
    await page.keyboard.press('Escape');
    expect(await paper.getByRole('button', { name: /^Note/ }).isVisible()).toBe(true);
    expect(await paper.getAttribute('data-is-read')).toBe('');
    const second = page.locator('article[data-paper]').nth(1);
    await second.locator('h2 a').focus();
    await page.keyboard.press('h');
    await expect.poll(() => second.locator('.abstract').isVisible()).toBe(false);
    await second.getByRole('button', { name: /^Show again/ }).click();
    expect(await second.locator('.abstract').isVisible()).toBe(true);
    await page.goto(`${HOME}saved/`);
    const line = page.locator('.lines li');
    expect(await line.count()).toBe(1);
    expect(await line.innerText()).toMatch(/Try it\.[\s\S]*rl, to try · saved .* · read/);
  });

  it('filters, finds and sorts', async () => {
    const page = await open('');
    await saveFirst(page, 3);
    await page.goto(`${HOME}saved/`);
    const titles = await listed(page);
    await page.locator('.lines .done').first().click();
    await page.getByLabel('Show').selectOption('unread');
    expect(await listed(page)).toEqual(titles.slice(1));
    await page.getByLabel('Show').selectOption('all');
    await page.getByLabel('Sort').selectOption('title');
    expect(await listed(page)).toEqual([...titles].sort((a, b) => (a < b ? -1 : 1)));
    await page.getByLabel('Find in').fill(titles[2]?.slice(5, 20) ?? '');
    expect(await listed(page)).toEqual([titles[2]]);
    await page.getByLabel('Find in').fill('zzz');
    expect(await page.getByText('No paper matches.').isVisible()).toBe(true);
  });

  it('takes back a removal, with the note', async () => {
    const page = await open('papers/2506.24119/');
    await page.keyboard.press('e');
    await page.getByRole('dialog').getByLabel('Note').fill('Mine.');
    await page.goto(`${HOME}saved/`);
    await page.getByRole('button', { name: /^Remove/ }).click();
    expect(await listed(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('.own-note').innerText()).toBe('Mine.');
  });

  it.each([
    ['json', 'JSON', false],
    ['md', 'Markdown', false],
    ['bib', 'BibTeX', true],
    ['bib', 'BibLaTeX', true],
    ['ris', 'RIS', true],
    ['csl.json', 'CSL-JSON', true],
  ] as const)(
    'goes out as .%s (%s) and comes back into an empty browser',
    async (form, name, isCitation) => {
      const page = await open('');
      const ids = await saveFirst(page, 2);
      await page.locator('article[data-paper] .more').first().click();
      await page.getByRole('dialog').getByLabel('Note').fill('Two\nlines {of} it');
      await page.getByRole('dialog').getByLabel('Labels').fill('a, b c');
      await page.goto(`${HOME}saved/`);
      const before = await listed(page);
      const dialog = page.getByRole('dialog', { name: 'Cite these papers' });
      if (isCitation) {
        await page.getByRole('button', { name: 'Cite these papers' }).click();
        await dialog.getByRole('tab', { name, exact: true }).click();
      }
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        isCitation
          ? dialog.getByRole('button', { name: 'Download' }).click()
          : page.getByRole('button', { name }).click(),
      ]);
      const file = await download.path();
      expect(download.suggestedFilename()).toBe(`reading-list.${form}`);
      const text = await readFile(file, 'utf8');
      for (const id of ids) expect(text).toContain(id);
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      expect(await listed(page)).toEqual([]);
      await page.locator('input[type=file]').setInputFiles({
        name: `list.${form}`,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      });
      await expect.poll(() => listed(page)).toHaveLength(2);
      expect((await listed(page)).sort()).toEqual(before.sort());
      expect(await page.locator('.own-note').innerText()).toBe('Two\nlines {of} it');
      expect(await page.locator('.said', { hasText: 'a, b c' }).count()).toBe(1);
    },
  );

  it('brings in papers of a JSON list that were only hidden as hidden', async () => {
    const page = await open('saved/');
    const papers = [{ id: '2506.24119', title: 'Hidden', byline: 'Ada', hidden: '2026-01-01' }];
    await page.locator('input[type=file]').setInputFiles({
      name: 'list.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ readingList: 1, papers })),
    });
    await expect.poll(() => page.locator('.choose').isVisible()).toBe(true);
    expect(await listed(page)).toEqual([]);
    await page.getByLabel('Show').selectOption('hidden');
    expect(await listed(page)).toEqual(['Hidden']);
  });

  it('says which papers of a file are not in the archive, and brings in the others', async () => {
    const page = await open('saved/');
    await page.locator('input[type=file]').setInputFiles({
      name: 'notes.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Read 2506.24119 and 2512.99999.'),
    });
    await expect.poll(() => listed(page)).toHaveLength(1);
    expect(await page.getByText('Not in this archive: 2512.99999.').isVisible()).toBe(true);
  });

  it('travels in a link, which shows it before anything is changed', async () => {
    const page = await open('');
    const ids = await saveFirst(page, 2);
    await page.goto(`${HOME}saved/`);
    const link = await page.getByRole('textbox', { name: 'Share' }).inputValue();
    for (const id of ids) expect(link).toContain(id);
    const other = await open(link);
    await other.getByRole('heading', { name: 'A shared list of 2 papers' }).waitFor();
    await expect.poll(() => other.locator('.shared .line-title').count()).toBe(2);
    expect(await listed(other)).toEqual([]);
    await other.getByRole('button', { name: 'Add all' }).click();
    await expect.poll(() => listed(other)).toHaveLength(2);
    expect(new URL(other.url()).hash).toBe('');
  });

  it('loses nothing where two tabs change it', async () => {
    const one = await open('');
    const other = await one.context().newPage();
    await other.goto(HOME);
    await saveFirst(one, 1);
    await expect.poll(() => other.locator(SAVE).first().innerText()).toBe('Saved');
    await other.locator(SAVE).nth(1).click();
    await one.locator('article[data-paper] .more').first().click();
    await one.getByRole('dialog').getByLabel('Note').fill('From one tab');
    await other.locator('article[data-paper] h2 a').first().focus();
    await other.keyboard.press('r');
    await other.keyboard.press('e');
    await other.getByRole('dialog').getByLabel('Note').press('End');
    await other.getByRole('dialog').getByLabel('Note').pressSequentially(', and from the other');
    await expect
      .poll(() => one.getByRole('dialog').getByLabel('Note').inputValue())
      .toBe('From one tab, and from the other');
    await other.getByRole('dialog').getByLabel('Labels').focus();
    await one.getByRole('dialog').getByLabel('Labels').fill('one');
    await other.keyboard.type('other');
    await one.goto(`${HOME}saved/`);
    expect(await listed(one)).toHaveLength(2);
    expect(await one.locator('.own-note').innerText()).toBe('From one tab, and from the other');
    expect(await one.locator('li[data-is-read]').count()).toBe(1);
    expect(await one.locator('.said', { hasText: /one/ }).innerText()).toMatch(/other/);
  });

  it('says so where storage is full, keeps what it had, and exports what it could not keep', async () => {
    const page = await open('');
    await saveFirst(page, 1);
    await page.goto(`${HOME}saved/`);
    await fillStorage(page);
    await page.getByRole('button', { name: /^Note, labels/ }).click();
    await page.getByRole('dialog').getByLabel('Note').fill('x'.repeat(5000));
    await expect.poll(() => page.getByRole('status').last().innerText()).toMatch(/storage is full/);
    await page.keyboard.press('Escape');
    expect(await page.locator('.own-note').innerText()).toHaveLength(5000);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSON' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('x'.repeat(5000));
    await page.reload();
    expect(await listed(page)).toHaveLength(1);
  });

  it('makes room for what a reader says by forgetting visits', async () => {
    const page = await open('');
    await page.evaluate(() => {
      localStorage.setItem('visit:/daily-papers/:x', 'x'.repeat(100_000));
    });
    await fillStorage(page);
    await saveFirst(page, 3);
    await page.goto(`${HOME}saved/`);
    expect(await listed(page)).toHaveLength(3);
  });

  it('says so where storage is off, and marks papers for as long as the page lasts', async () => {
    const page = await open('about/');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(HOME);
    await page.locator(SAVE).first().click();
    expect(await page.locator(SAVE).first().innerText()).toBe('Saved');
    expect(await page.locator('.says').innerText()).toMatch(/storage is off/);
    await page.goto(`${HOME}saved/`);
    expect(await page.getByText('storage is off').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('reads nothing of another archive on the same host', async () => {
    const page = await open('saved/');
    await page.evaluate(() => {
      const record = { id: '2506.24119', title: 'Elsewhere', byline: '', saved: '2026-01-01' };
      localStorage.setItem('paper:/another/:2506.24119', JSON.stringify(record));
      localStorage.setItem('paper:/daily-papers/:broken', '{');
    });
    await page.reload();
    await page.getByText('Nothing saved yet').waitFor();
    expect(await listed(page)).toEqual([]);
    // An empty list has nothing to hand over.
    expect(await page.getByRole('button', { name: /^(Cite|JSON|Markdown)/ }).count()).toBe(0);
  });
});

describeInBrowser('a reader who comes back', () => {
  it.each(['{"theme', '5', 'null', '{"at":1}', '{"at":1,"now":3}'])(
    'finds the page whole where storage holds %s',
    async (value) => {
      const page = await open('about/');
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.evaluate((text) => {
        localStorage.setItem('look', text);
        localStorage.setItem('visit:/daily-papers/:/daily-papers/', text);
      }, value);
      await page.goto(HOME);
      await page.locator('.scan select').waitFor();
      await page.getByRole('link', { name: 'Titles' }).click();
      await page.reload();
      expect(await page.locator('.scan [aria-current]').innerText()).toBe('Titles');
      expect(await page.locator('.cite-more').isVisible()).toBe(true);
      expect(errors).toEqual([]);
    },
  );

  it('sees what is new since the last visit, and where it was left', async () => {
    const page = await open('tags/reinforcement-learning/', {
      viewport: { width: 1280, height: 500 },
    });
    expect(await page.locator('.kicker').innerText()).not.toMatch(/new since/);
    const addresses = await page
      .locator('[data-paper] .line-title, [data-paper] h2 a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    const ids = addresses.map(idIn);
    await page.evaluate(([, , ...known]) => {
      const key = `visit:/daily-papers/:${location.pathname}`;
      localStorage.setItem(key, JSON.stringify({ at: 0, now: known, reached: known[0] }));
    }, ids);
    await page.reload();
    await expect
      .poll(() => page.locator('.kicker').innerText())
      .toMatch(/2 new since your last visit/);
    expect(await page.locator('.signed .new').count()).toBe(2);
    const stopped = page.locator('li', { has: page.locator('.stopped') }).locator('.line-title');
    expect(idIn(await stopped.getAttribute('href'))).toBe(ids[2]);
    await page.reload();
    await expect
      .poll(() => page.locator('.kicker').innerText())
      .toMatch(/2 new since your last visit/);
  });

  it('marks in the list itself where it was left, and counts a paper once that stands above it too', async () => {
    const page = await open('papers/week/2025-W50/');
    const titles = page.locator('.lines .line-title');
    const addresses = await titles.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    const ids = addresses.map(idIn);
    expect(ids.length).toBeGreaterThan(3);
    await page.evaluate(([, , ...known]) => {
      const key = `visit:/daily-papers/:${location.pathname}`;
      localStorage.setItem(key, JSON.stringify({ at: 0, now: known }));
    }, ids);
    await page.reload();
    await expect
      .poll(() => page.locator('.kicker').innerText())
      .toMatch(/2 new since your last visit/);
    const stopped = page.locator('li', { has: page.locator('.stopped') }).locator('.line-title');
    expect(idIn(await stopped.getAttribute('href'))).toBe(ids[2]);
  });

  it('goes on in a day where it was left', async () => {
    const page = await open('', { viewport: { width: 1280, height: 500 } });
    await page.locator('article').nth(2).scrollIntoViewIfNeeded();
    const key = `visit:/daily-papers/:/daily-papers/`;
    await expect
      .poll(() => page.evaluate((name) => localStorage.getItem(name), key))
      .toContain('"reached"');
    await page.goto(`${HOME}about/`);
    await page.evaluate((name) => {
      const visits = JSON.parse(localStorage.getItem(name) ?? '');
      localStorage.setItem(name, JSON.stringify({ ...visits, at: 0 }));
    }, key);
    await page.goto(HOME);
    await page.getByRole('link', { name: 'Continue where you stopped' }).click();
    expect(await page.locator('.stopped').isVisible()).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  });

  it('tells visited papers from others', async () => {
    const page = await open('');
    const rules = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].map(({ cssText }) => cssText),
      ),
    );
    expect(rules.some((rule) => rule.includes(':visited'))).toBe(true);
  });
});
