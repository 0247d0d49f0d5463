import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  firefox,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, describe, inject, onTestFinished } from 'vitest';

/** The home page of the served site, with `/` at its end; all addresses of tests are relative to it. */
export const HOME = inject('home');

let browser: Browser | undefined;

/** Tests that need a browser; skipped on a machine that has none. */
export function describeInBrowser(name: string, tests: () => void): void {
  const program = inject('browser');
  describe.skipIf(!program)(name, () => {
    beforeAll(async () => {
      browser = await chromium.launch(program ?? {});
    });
    afterAll(() => browser?.close());
    tests();
  });
}

/** The same in Firefox, driven by the protocol of WebDriver that it ships with. */
export function describeInFirefox(name: string, tests: () => void): void {
  const executablePath = inject('firefox') ?? '';
  describe.skipIf(executablePath === '')(`${name}, in Firefox`, () => {
    beforeAll(async () => {
      browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
    });
    afterAll(() => browser?.close());
    tests();
  });
}

/** An empty page in a fresh context, without movement; closed after the test. */
export async function openBlank(options: BrowserContextOptions = {}): Promise<Page> {
  if (!browser) throw new Error('Open pages inside describeInBrowser.');
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // Firefox cannot be told so.
    ...(browser.browserType().name() === 'chromium' && { reducedMotion: 'reduce' as const }),
    ...options,
  });
  onTestFinished(() => context.close());
  return context.newPage();
}

/** The same at an address relative to the home page. */
export async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await openBlank(options);
  await page.goto(new URL(path, HOME).href);
  return page;
}
