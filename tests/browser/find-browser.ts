import { existsSync } from 'node:fs';
import { type Browser, firefox } from 'playwright-core';

/** A browser to drive, and what it has to be told. */
export interface BrowserProgram {
  executablePath: string;
  args: string[];
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The Chromium or Chrome of the machine, else the one that came with the packages (Linux on x64 only), else none.
 * `ARCHIVE_BROWSER` names a program, or `bundled` for that of the packages.
 */
export async function findBrowser(): Promise<BrowserProgram | undefined> {
  const named = process.env['ARCHIVE_BROWSER'];
  const installed = [...(named ? [named] : []), ...INSTALLED].find((path) => existsSync(path));
  if (installed && named !== 'bundled') return { executablePath: installed, args: [] };
  if (process.platform === 'linux' && process.arch === 'x64') return bundledBrowser();
  return withoutBrowser(process.env['CI']);
}

const FIREFOX = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Firefox of the machine, which `ARCHIVE_FIREFOX` may name; its tests are skipped, and said to be, where there is none, and
 * where it does not know what Playwright asks of one: that of a long-term release may not.
 */
export async function findFirefox(): Promise<string | undefined> {
  const named = process.env['ARCHIVE_FIREFOX'];
  const path = [...(named ? [named] : []), ...FIREFOX].find((one) => existsSync(one));
  return path && (await canBeDriven(path)) ? path : undefined;
}

async function canBeDriven(executablePath: string): Promise<boolean> {
  const browser = await launchFirefox(executablePath).catch(() => undefined);
  try {
    await browser?.newPage();
    return browser !== undefined;
  } catch {
    return false;
  } finally {
    await browser?.close();
  }
}

/** Firefox, driven by the protocol of WebDriver that it ships with. */
export function launchFirefox(executablePath: string): Promise<Browser> {
  return firefox.launch({ channel: 'moz-firefox', executablePath });
}

/** What comes of there being no browser: its tests are skipped, and said to be; on CI, where nobody would look, they fail. */
export function withoutBrowser(ci: string | undefined): undefined {
  if (!ci || ci === 'false') return undefined;
  throw new Error(
    'There is no browser, and on CI its tests may not be skipped: install Chromium, or name one in ARCHIVE_BROWSER.',
  );
}

async function bundledBrowser(): Promise<BrowserProgram> {
  // Without this the package expects the libraries of a desktop, which a small machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}
