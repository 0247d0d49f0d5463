import { type Browser, chromium, type Page } from 'playwright-core';
import type { BrowserProgram } from '../../../tests/browser/find-browser.ts';
import type { CountingServer } from './counting-server.ts';

/** What one search cost. */
export interface SearchCost {
  query: string;
  /** Bytes of the files of the search index, as sent, by their kind. */
  bytes: Readonly<Record<string, number>>;
  /** Until the first results are there. */
  milliseconds: number;
}

/**
 * The costs of a search in a browser that has seen nothing of the site yet, of another one on the same page, and of the
 * first one again, for which all is loaded.
 */
export interface Searches {
  first: SearchCost;
  second: SearchCost;
  again: SearchCost;
}

/** Milliseconds from the touch that opens the keyboard of a phone to the first letter. */
const TOUCH_TO_LETTER = 500;

/** Which part of the search a file below `pagefind/` is. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['engine', /\.(?:js|pagefind)$/],
  ['pages', /\.(?:pf_meta|json)$/],
  ['words', /\.pf_index$/],
  ['filters', /\.pf_filter$/],
  ['results', /\.pf_fragment$/],
];

/** How searches are made. */
interface Manner {
  /** The address of the search page. */
  address: string;
  /** How many times slower the page is. */
  slowdown: number;
  /** Whether the first one is typed into the page once it has loaded; else it is asked for by its address. */
  typed: boolean;
}

/** Measures each query as a first search, with the next one as the second. */
export async function* runSearches(
  queries: readonly string[],
  server: CountingServer,
  { program, ...manner }: Manner & { program: BrowserProgram },
): AsyncGenerator<Searches> {
  const browser = await chromium.launch(program);
  try {
    for (const [index, query] of queries.entries()) {
      const next = queries[(index + 1) % queries.length] ?? '';
      yield await searchAndGoOn(browser, server, manner, [query, next]);
    }
  } finally {
    await browser.close();
  }
}

async function searchAndGoOn(
  browser: Browser,
  server: CountingServer,
  { address, slowdown, typed }: Manner,
  [query, next]: readonly [string, string],
): Promise<Searches> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const type = (text: string): Promise<number> => page.evaluate(typeAndWait, text);
    server.takeCounts();
    if (typed) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.locator('input[name=q]').click();
      await page.waitForTimeout(TOUCH_TO_LETTER);
    }
    const first = await measure(server, query, async () => {
      if (typed) return type(query);
      await page.goto(`${address}?${new URLSearchParams({ q: query })}`, { waitUntil: 'commit' });
      await resultsOf(page, query);
      return page.evaluate(() => performance.now());
    });
    const second = await measure(server, next, () => type(next));
    const again = await measure(server, query, () => type(query));
    return { first, second, again };
  } finally {
    await context.close();
  }
}

/** Puts a query into the field, in the page. Returns the milliseconds until its results are there. */
function typeAndWait(query: string): Promise<number> {
  const list = document.querySelector('.results');
  const field = document.querySelector<HTMLInputElement>('input[name=q]');
  if (!list || !field) throw new Error('This is no search page.');
  return new Promise((resolve) => {
    const begun = performance.now();
    let isBusy = false;
    const watch = new MutationObserver(() => {
      if (list.ariaBusy === 'true') isBusy = true;
      else if (isBusy) {
        watch.disconnect();
        resolve(performance.now() - begun);
      }
    });
    watch.observe(list, { attributeFilter: ['aria-busy'] });
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Waits until the results of a query are there. */
export async function resultsOf(page: Page, query: string): Promise<void> {
  const isShown = (asked: string): boolean =>
    new URLSearchParams(location.search).get('q') === asked &&
    document.querySelector('.results[aria-busy=false]') !== null;
  await page.waitForFunction(isShown, query, { timeout: 60_000 });
}

async function measure(
  server: CountingServer,
  query: string,
  search: () => Promise<number>,
): Promise<SearchCost> {
  const milliseconds = await search();
  const bytes: Record<string, number> = {};
  for (const [path, count] of server.takeCounts()) {
    if (!path.startsWith('pagefind/')) continue;
    const kind = KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + count;
  }
  return { query, bytes, milliseconds };
}
