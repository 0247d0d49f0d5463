import { type Browser, chromium, type Page } from 'playwright-core';
import type { BrowserProgram } from '../../../tests/browser/find-browser.ts';
import type { CountingServer } from './counting-server.ts';

/** What one search cost. */
export interface SearchCost {
  query: string;
  /** Bytes of the files of the search index, as sent, by their kind. */
  bytes: Readonly<Record<string, number>>;
  /** From the request to the first results. */
  milliseconds: number;
}

/** The costs of a search in a browser that has seen nothing of the site yet, and of another one on the same page. */
export interface TwoSearches {
  first: SearchCost;
  second: SearchCost;
}

/** Which part of the search a file below `pagefind/` is. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['engine', /\.(?:js|pagefind)$/],
  ['pages', /\.(?:pf_meta|json)$/],
  ['words', /\.pf_index$/],
  ['filters', /\.pf_filter$/],
  ['results', /\.pf_fragment$/],
];

/** Measures each query as a first search, with the next one as the second, on a page so many times slower. */
export async function* runSearches(
  queries: readonly string[],
  server: CountingServer,
  { program, base, slowdown }: { program: BrowserProgram; base: string; slowdown: number },
): AsyncGenerator<TwoSearches> {
  const browser = await chromium.launch(program);
  const address = `${server.origin}${base}search/`;
  try {
    for (const [index, query] of queries.entries()) {
      const next = queries[(index + 1) % queries.length] ?? '';
      yield await searchTwice(browser, server, { address, slowdown }, [query, next]);
    }
  } finally {
    await browser.close();
  }
}

async function searchTwice(
  browser: Browser,
  server: CountingServer,
  { address, slowdown }: { address: string; slowdown: number },
  [query, next]: readonly [string, string],
): Promise<TwoSearches> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    server.takeCounts();
    const first = await measure(server, query, async () => {
      await page.goto(`${address}?${new URLSearchParams({ q: query })}`);
      await resultsOf(page, query);
    });
    const second = await measure(server, next, async () => {
      await page.locator('input[name=q]').fill(next);
      await resultsOf(page, next);
    });
    return { first, second };
  } finally {
    await context.close();
  }
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
  search: () => Promise<void>,
): Promise<SearchCost> {
  const begun = performance.now();
  await search();
  const milliseconds = performance.now() - begun;
  const bytes: Record<string, number> = {};
  for (const [path, count] of server.takeCounts()) {
    if (!path.startsWith('pagefind/')) continue;
    const kind = KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + count;
  }
  return { query, bytes, milliseconds };
}
