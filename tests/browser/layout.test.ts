import { expect, it } from 'vitest';
import { describeInBrowser, HOME, open, openBlank } from './browser.ts';

const PHONE = { viewport: { width: 360, height: 780 } };

describeInBrowser('the layout', () => {
  it('is not widened by a word that is longer than a phone, wherever a title or a name stands', async () => {
    for (const path of [
      '',
      'papers/2506.24119/',
      'tags/reinforcement-learning/',
      'papers/week/2025-W50/',
      'papers/date/2025-12-10/digest/',
      'tags/reinforcement-learning/embed/',
      'authors/',
      'orgs/',
      'subscribe/',
    ]) {
      const page = await open(path, PHONE);
      const width = await page.evaluate(() => {
        const word = 'convert_checkpoint_from_megatron_to_huggingface';
        const titles =
          'h1, h2 a, h3 a, .line-title, .signed, .lead, dd, .kicker, .rail li a, .names-index a, .choices label span, .further a, main > ul a';
        for (const title of document.querySelectorAll(titles)) title.append(` ${word}`, ` ${word}`);
        return document.documentElement.scrollWidth;
      });
      expect(`${path} ${width}`).toBe(`${path} 360`);
    }
  });

  it('holds a menu with further entries: one line of them on a desk, nothing beside the page anywhere', async () => {
    const entries = ['Join us', 'Our reading group', 'Imprint'];
    for (const [width, lines] of [
      [1280, 1],
      [1024, 1],
      [768, 2],
      [360, 11],
    ] as const) {
      const page = await open('', { viewport: { width, height: 800 } });
      const found = await page.evaluate((labels) => {
        const menu = document.querySelector<HTMLDetailsElement>('.menu');
        const list = menu?.querySelector('ul');
        if (!menu || !list) throw new Error('There is no menu.');
        for (const label of labels) {
          const entry = document.createElement('li');
          entry.innerHTML = `<a href="/">${label}</a>`;
          list.append(entry);
        }
        menu.open = innerWidth < 768;
        const boxes = [...list.children].map((entry) => entry.getBoundingClientRect());
        return {
          lines: new Set(boxes.map(({ top }) => Math.round(top))).size,
          isInside: boxes.every(
            ({ left, right, top }) => left >= 0 && right <= innerWidth && top >= 0,
          ),
          width: document.documentElement.scrollWidth,
        };
      }, entries);
      expect(found).toEqual({ lines, isInside: true, width });
    }
  });

  it('lays out the beginnings of abstracts when they come near, at the height that was kept for them', async () => {
    for (const viewport of [PHONE.viewport, { width: 1280, height: 780 }]) {
      const page = await open('papers/week/2025-W50/', { viewport });
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await height();
      const last = page.locator('.clamped > .abstract').last();
      const isLaidOut = () =>
        last.evaluate((abstract) => abstract.checkVisibility({ contentVisibilityAuto: true }));
      expect(await isLaidOut()).toBe(false);
      await last.scrollIntoViewIfNeeded();
      await expect.poll(isLaidOut).toBe(true);
      expect(await height()).toBe(before);
    }
  });

  it('keeps hyphenated words of titles on one line', async () => {
    for (const width of [360, 1280]) {
      const page = await open('papers/2506.24119/', { viewport: { width, height: 780 } });
      const broken = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('h1') as Node, 4);
        const lines: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\S*-\S*/g)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (range.getClientRects().length > 1) lines.push(word);
          }
        }
        return lines;
      });
      expect(broken).toEqual([]);
    }
  });

  it('folds a long list of names by initial, and finds a name', async () => {
    const page = await open('about/', PHONE);
    await page.route('**/orgs/', async (route) => {
      const response = await route.fetch();
      const names = Array.from({ length: 400 }, (_, number) => {
        const name = `${String.fromCodePoint(65 + (number % 26))}rganization ${number}`;
        return `<li><a href="./${number}/">${name}</a> <span>1</span></li>`;
      });
      const body = (await response.text()).replace(
        /(<ul class="names-index">).*?(<\/ul>)/s,
        `$1${names.join('')}$2`,
      );
      await route.fulfill({ response, body });
    });
    await page.goto(`${HOME}orgs/`);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await height()).toBeLessThan(2600);
    expect(await page.locator('.fold').count()).toBe(26);
    await page.getByRole('searchbox', { name: 'Find a name' }).fill('rganization 399');
    expect(await page.locator('.names-index li:visible').allInnerTexts()).toHaveLength(1);
    await page.getByRole('searchbox', { name: 'Find a name' }).fill('');
    expect(await page.locator('.names-index li:visible').count()).toBe(12);
  });

  it('folds the names of an initial by the first two letters of the word that has it', async () => {
    const page = await open('about/', PHONE);
    const surnames = ['Lai', 'Le', 'Li', 'Lu'];
    await page.route('**/orgs/', async (route) => {
      const response = await route.fetch();
      const names = Array.from({ length: 80 }, (_, number) => {
        const name = `${String.fromCodePoint(65 + (number % 26))}da ${surnames[number % 4]}`;
        return `<li><a href="./${number}/">${name}</a> <span>1</span></li>`;
      });
      const body = (await response.text()).replace(
        /<ul class="names-index">.*?<\/ul>/s,
        `<p class="initials"><a aria-current="page" href="./">L</a></p><ul class="names-index">${names.join('')}</ul>`,
      );
      await route.fulfill({ response, body });
    });
    await page.goto(`${HOME}orgs/`);
    await page.locator('.fold').first().waitFor();
    const folds = await page.locator('.fold summary').allInnerTexts();
    expect(folds.map((fold) => fold.replace(/\s+/g, ' '))).toEqual([
      'La 20',
      'Le 20',
      'Li 20',
      'Lu 20',
    ]);
    expect(await page.locator('.names-index > li:visible').count()).toBe(0);
  });

  it.each([
    ['', 360],
    ['papers/week/2025-W50/', 768],
    ['papers/2506.24119/', 360],
    ['papers/2511.21631/', 1280],
  ])('/%s hardly moves when the fonts come late, at %i px', async (path, width) => {
    const page = await openBlank({ viewport: { width, height: 780 } });
    let release = (): void => {};
    const asked = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.woff2', async (route) => {
      await asked;
      await route.continue();
    });
    await page.addInitScript(() => {
      const seen: { moved: number } = Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries())
          seen.moved += (shift as { value?: number }).value ?? 0;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(path, HOME).href, { waitUntil: 'domcontentloaded' });
    const isMatched = await page.evaluate(async () => {
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      await painted();
      await painted();
      const fallbacks = [...document.fonts].filter(({ family }) => family.includes('Fallback'));
      return Promise.all(fallbacks.map((one) => one.load())).then(
        () => true,
        () => false,
      );
    });
    release();
    const moved = await page.evaluate(async () => {
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      await Promise.all(
        [...document.fonts].filter(({ status }) => status === 'loading').map((one) => one.loaded),
      );
      await document.fonts.ready;
      for (let count = 0; count < 5; count++) await painted();
      return (window as unknown as { moved: number }).moved;
    });
    // Where the system has none of the fonts that stand in, nothing is said of how they fit.
    expect(isMatched ? moved : 0).toBeLessThan(0.01);
  });

  it('opens calendar and trends at the newest', async () => {
    const calendar = await open('papers/', PHONE);
    expect(await calendar.locator('.month caption').first().innerText()).toMatch(/December/);
    const trends = await open('trends/', PHONE);
    const { left, right } = await trends.evaluate(() => {
      const box = document.querySelector('.scrolls')?.getBoundingClientRect();
      const last = document.querySelector('.trends thead th:last-child')?.getBoundingClientRect();
      return { left: (box?.right ?? 0) + 1, right: last?.right ?? 0 };
    });
    expect(right).toBeLessThanOrEqual(left);
  });

  it('prints all authors of a paper, and no control', async () => {
    const page = await open('papers/2511.21631/');
    await page.emulateMedia({ media: 'print' });
    const hidden = page.locator('.names details li');
    expect(await hidden.count()).toBeGreaterThan(5);
    expect(await hidden.last().isVisible()).toBe(true);
    expect(await page.locator('.names summary').isVisible()).toBe(false);
    expect(await page.locator('.keep').first().isVisible()).toBe(false);
  });

  it.each(['papers/date/2025-12-10/', 'papers/week/2025-W50/'])(
    'prints /%s in two columns with whole abstracts',
    async (path) => {
      const page = await open(path, { viewport: { width: 720, height: 1000 } });
      await page.emulateMedia({ media: 'print' });
      const { columns, cut } = await page.evaluate(() => ({
        columns: getComputedStyle(document.querySelector('.papers') as Element).columnCount,
        cut: [...document.querySelectorAll('.clamped')].filter(
          (one) => one.scrollHeight > one.clientHeight + 4,
        ).length,
      }));
      expect({ columns, cut }).toEqual({ columns: '2', cut: 0 });
    },
  );

  it('begins at the margin where the controls of a line wrap', async () => {
    const page = await open('tags/reinforcement-learning/', PHONE);
    const starts = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.lines .signed')].flatMap((byline) => {
        // A line that is not made even leaves no word for the controls.
        byline.style.textWrap = 'wrap';
        const keep = byline.querySelector('.keep');
        const range = document.createRange();
        range.setStart(byline, 0);
        range.setEndBefore(keep?.previousSibling as Node);
        const text = [...range.getClientRects()].at(-1);
        const box = keep?.getBoundingClientRect();
        const wraps = box && text && box.top > text.bottom - 4;
        return wraps ? [Math.round(box.left - byline.getBoundingClientRect().left)] : [];
      }),
    );
    expect(starts.length).toBeGreaterThan(0);
    expect([...new Set(starts)]).toEqual([0]);
  });

  it.each(['papers/date/2025-12-10/', 'tags/reinforcement-learning/'])(
    'keeps the place of the controls on /%s, so that nothing moves when they come',
    async (path) => {
      const topsWhere = async (scriptsCome: boolean) => {
        const page = await open('404.html', PHONE);
        if (!scriptsCome) await page.route('**/*.js', (route) => route.abort());
        await page.goto(new URL(path, HOME).href);
        if (scriptsCome) await page.locator('.keep').last().waitFor();
        return page.evaluate(async () => {
          await document.fonts.ready;
          return [...document.querySelectorAll('.paper, .lines > li')].map((one) =>
            Math.round(one.getBoundingClientRect().top),
          );
        });
      };
      const tops = await topsWhere(true);
      expect(tops.length).toBeGreaterThan(1);
      expect(await topsWhere(false)).toEqual(tops);
    },
  );

  it('covers no text of a citation with its button', async () => {
    const page = await open('papers/2506.24119/', PHONE);
    const covered = await page.evaluate(() => {
      const code = document.querySelector('.cite code');
      if (code) code.textContent = `@misc{${'key'.repeat(20)},\n${code.textContent}`;
      const range = document.createRange();
      range.selectNodeContents(code as Node);
      const button = document.querySelector('[data-copy]')?.getBoundingClientRect();
      return [...range.getClientRects()].filter(
        ({ right, top }) => button && right > button.left && top + 3 < button.bottom,
      ).length;
    });
    expect(covered).toBe(0);
  });

  it('sets a title from right to left where its script runs so', async () => {
    const page = await open('');
    const [title, name] = await page.evaluate(() => {
      const place = (element: Element | null, text: string): string => {
        if (!element) return '';
        element.textContent = text;
        const range = document.createRange();
        range.selectNodeContents(element);
        const { left, right } = range.getBoundingClientRect();
        const box = element.closest('article')?.getBoundingClientRect();
        return Math.abs(right - (box?.right ?? 0)) < left - (box?.left ?? 0) ? 'right' : 'left';
      };
      const article = document.querySelector('article');
      return [
        place(article?.querySelector('h2 a') ?? null, 'تعلم الآلة العميق'),
        place(article?.querySelector('.signed') ?? null, 'Ada Lovelace'),
      ];
    });
    expect([title, name]).toEqual(['right', 'left']);
  });

  it('sets linked and unlinked names on one line', async () => {
    const page = await open('');
    const offsets = await page.evaluate(() => {
      const faults: number[] = [];
      for (const byline of document.querySelectorAll('.signed')) {
        const walker = document.createTreeWalker(byline, 4);
        const tops = new Set<number>();
        const line = Number.parseFloat(getComputedStyle(byline).lineHeight);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.textContent?.trim()) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const { top } of range.getClientRects()) tops.add(top % line);
        }
        if (Math.max(...tops) - Math.min(...tops) > 0.01) faults.push(...tops);
      }
      return faults;
    });
    expect(offsets).toEqual([]);
  });
});
