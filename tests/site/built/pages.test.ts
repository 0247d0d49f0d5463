import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { listFiles } from '../../../scripts/build/folders/list-files.ts';
import { attribute, type BuiltPage, find, readPage } from './read-page.ts';

/** The papers of a list in their order, by id. */
function papersOf(page: BuiltPage): string[] {
  const links = page
    .all('article')
    .flatMap((article) => find(article, 'h2')[0] ?? [])
    .flatMap((title) => find(title, 'a'));
  return links.flatMap(
    (link) => /\/papers\/([^/]+)\/$/.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
  );
}

/** The address of a `<link>` by its kind. */
function linkOf(page: BuiltPage, rel: string): string | undefined {
  const link = page.all('link').find((one) => attribute(one, 'rel') === rel);
  return link && attribute(link, 'href');
}

/** All styles that a page loads. */
async function stylesOf(page: BuiltPage): Promise<string> {
  const hrefs = page
    .all('link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => attribute(link, 'href') ?? '');
  const styles = hrefs.map((href) => readFile(join(inject('fixtureSite'), href), 'utf8'));
  return (await Promise.all(styles)).join('\n');
}

describe('the lists of papers', () => {
  it('show the newest day at home, by upvotes, and link its permanent address', async () => {
    const page = await readPage('');
    expect(papersOf(page)).toEqual(['2502.01001', '2502.01002', 'cs-0112017']);
    expect(page.links()).toContain('/papers/date/2025-02-17/');
    expect(linkOf(page, 'canonical')).toBe('https://daily-papers-archive.example/');
  });

  it('put papers with as many upvotes in the order of their numbers', async () => {
    expect(papersOf(await readPage('papers/date/2025-01-02/'))).toEqual([
      '2501.00010',
      '2501.00020',
    ]);
  });

  it.each([
    ['papers/date/2025-01-02/', ['/papers/date/2024-12-31/', '/papers/date/2025-02-14/']],
    ['papers/week/2025-W07/', ['/papers/week/2025-W01/', '/papers/week/2025-W08/']],
    ['papers/month/2025-01/', ['/papers/month/2024-12/', '/papers/month/2025-02/']],
    ['papers/year/2025/', ['/papers/year/2024/']],
  ])('lead from /%s to their neighbours, over empty periods', async (address, neighbours) => {
    expect((await readPage(address)).links()).toEqual(expect.arrayContaining(neighbours));
  });

  it('count the last days of a year to the week of the next', async () => {
    const page = await readPage('papers/week/2025-W01/');
    expect(page.links()).toEqual(
      expect.arrayContaining(['/papers/2412.20001/', '/papers/2412.20002/', '/papers/2501.00010/']),
    );
  });

  it('have no heading above an empty list', async () => {
    const site = inject('fixtureSite');
    const pages = (await listFiles(site)).filter((file) => file.endsWith('index.html'));
    const empty = await Promise.all(
      pages.map(async (file) =>
        /<ul[^>]*>\s*<\/ul>/.test(await readFile(join(site, file), 'utf8')) ? file : '',
      ),
    );
    expect(empty.filter(Boolean)).toEqual([]);
  });

  it('order topics by day, not by upvotes', async () => {
    const page = await readPage('tags/tides/');
    const ids = page.links().flatMap((href) => /^\/papers\/([^/]+)\/$/.exec(href)?.[1] ?? []);
    expect([...new Set(ids)]).toEqual(['cs-0112017', '2502.01002', '2412.20002']);
  });
});

describe('the page of a paper', () => {
  it('shows markup in title and abstract as the text that it is', async () => {
    const page = await readPage('papers/2502.01001/');
    expect(page.text(page.all('h1')[0])).toBe(
      '<script>alert(1)</script> & "Quotes" in List<String>',
    );
    expect(page.text()).toContain(
      '<img src=x onerror=alert(1)>, <think>, p<0.05, &amp; and </script>.',
    );
    expect(page.text()).toContain('[this](javascript:alert(1)) is none.');
    expect(page.links()).toContain('https://harbour.example/?a=1&b=2');
    expect(page.all('img')).toEqual([]);
  });

  it('typesets mathematics, leaves money alone, and loads the styles of mathematics only there', async () => {
    const page = await readPage('papers/2412.20002/');
    expect(page.all('math', 'h1')).toHaveLength(1);
    expect(page.all('math').length).toBeGreaterThanOrEqual(3);
    expect(page.text()).toContain('costs between $5 and $10 a day.');
    expect(page.all('title')[0]?.childNodes).toMatchObject([
      { value: expect.stringContaining('Tides as O(n²) Memory') },
    ]);
    expect(await stylesOf(page)).toContain('.katex');
    expect(await stylesOf(await readPage('papers/2412.20001/'))).not.toContain('.katex');
  });

  it('keeps every character of its id in its address, also where there is no arXiv number', async () => {
    const { text } = await readPage('papers/the-slug-that-never-changes/');
    expect(text()).toContain('A Title That Was Edited After the Slug Was Fixed');
    expect((await readPage('papers/cs-0112017/')).links()).toContain(
      'https://arxiv.org/abs/cs/0112017',
    );
  });

  it('says that not all authors are known, and that a paper was withdrawn and why', async () => {
    expect((await readPage('papers/the-slug-that-never-changes/')).text()).toMatch(/5 more/);
    expect((await readPage('papers/2502.01002/')).text()).toContain(
      'The tide gauge stood on land.',
    );
  });

  it('names the further days that listed it', async () => {
    expect((await readPage('papers/2502.01002/')).text()).toMatch(
      /Also listed\W*14 Feb 2025|Also listed\W*Feb(ruary)? 14, 2025/,
    );
  });

  it('describes itself to search engines and reference managers', async () => {
    const page = await readPage('papers/2412.20001/');
    const [json] = page
      .all('script')
      .filter((script) => attribute(script, 'type') === 'application/ld+json')
      .map((script) => JSON.parse((script.childNodes[0] as { value: string }).value));
    expect(json).toMatchObject({
      '@type': 'ScholarlyArticle',
      author: [{ name: 'Mara Lind' }, {}, {}],
    });
    const meta = page.all('meta').map((one) => [attribute(one, 'name'), attribute(one, 'content')]);
    expect(meta).toContainEqual(['citation_title', 'A Clock Without Hands']);
    expect(meta).toContainEqual(['citation_author', 'Zoë Çelik']);
  });
});

describe('topics, organizations and authors', () => {
  it('join spellings, and give each name its page in a small archive', async () => {
    const page = await readPage('orgs/harbour-institute/');
    expect(page.links()).toEqual(
      expect.arrayContaining(['/papers/2412.20002/', '/papers/the-slug-that-never-changes/']),
    );
    expect((await readPage('authors/mara-lind/')).text()).toContain('Mara Lind');
    expect((await readPage('authors/pip-okafor/')).text()).toContain('Pip Okafor');
  });

  it.each([
    ['tags/thinking/', '/tags/reasoning/'],
    ['orgs/greenwich-lab/', '/orgs/meridian-lab/'],
  ])('lead on from an earlier address, /%s', async (from, to) => {
    expect((await readPage(from)).links()).toContain(to);
  });
});

describe('every page', () => {
  it('has a title and a description of its own and announces the feed', async () => {
    const pages = (await listFiles(inject('fixtureSite'))).filter((file) => file.endsWith('.html'));
    const titles = new Map<string, string>();
    const wrong: string[] = [];
    for (const file of pages) {
      const page = await readPage(file);
      // What leads on, and what is shown inside other websites, is no page of its own.
      const leadsOn = page.all('meta').some((meta) => attribute(meta, 'http-equiv') === 'refresh');
      if (leadsOn || file.endsWith('/embed/index.html')) continue;
      const [title] = page
        .all('title')
        .map((one) => (one.childNodes[0] as { value: string }).value);
      const feeds = page
        .all('link')
        .map((link) => `${attribute(link, 'type')} ${attribute(link, 'href')}`);
      const described = page
        .all('meta')
        .some((meta) => attribute(meta, 'name') === 'description' && attribute(meta, 'content'));
      if (!feeds.includes('application/rss+xml /feed.xml')) wrong.push(`${file}: no feed`);
      if (!described) wrong.push(`${file}: no description`);
      // Home is the newest day, under its own name.
      if (titles.has(title ?? '')) wrong.push(`${file}: the title of ${titles.get(title ?? '')}`);
      titles.set(title ?? '', file);
    }
    expect(wrong).toEqual([]);
  });
});
