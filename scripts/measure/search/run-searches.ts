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
): AsyncGenerator<TwoSearches> {
  const browser = await chromium.launch(program);
  try {
    for (const [index, query] of queries.entries()) {
      const next = queries[(index + 1) % queries.length] ?? '';
      yield await searchTwice(browser, server, manner, [query, next]);
    }
  } finally {
    await browser.close();
  }
}

async function searchTwice(
  browser: Browser,
  server: CountingServer,
  { address, slowdown, typed }: Manner,
  [query, next]: readonly [string, string],
): Promise<TwoSearches> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const type = async (text: string): Promise<void> => {
      await page.locator('input[name=q]').fill(text);
      await resultsOf(page, text);
    };
    server.takeCounts();
    if (typed) await page.goto(address, { waitUntil: 'networkidle' });
    const first = await measure(server, query, async () => {
      if (typed) return type(query);
      await page.goto(`${address}?${new URLSearchParams({ q: query })}`, { waitUntil: 'commit' });
      await resultsOf(page, query);
    });
    const second = await measure(server, next, () => type(next));
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
