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
 * where Playwright cannot drive it.
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

/**
 * Firefox, driven by the protocol of WebDriver that it ships with. That of a long-term release does not know the newest of
 * what Playwright asks of one, such as which colours pages prefer: it is left out.
 */
export async function launchFirefox(executablePath: string): Promise<Browser> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
  const { _connection: connection } = browser as Browser & { _connection?: Connection };
  const sessions = connection?.toImpl(browser)._browserSession;
  if (sessions) leaveOutUnknown(Object.getPrototypeOf(sessions) as Sessions);
  return browser;
}

/** What Playwright speaks to a browser with; no part of what it promises, so that it may be absent. */
interface Connection {
  toImpl: (browser: Browser) => { _browserSession?: Sessions };
}

interface Sessions {
  send: (command: string, asked?: object) => Promise<unknown>;
}

function leaveOutUnknown(sessions: Sessions): void {
  const { send } = sessions;
  sessions.send = async function (this: Sessions, command, asked) {
    try {
      return await send.call(this, command, asked);
    } catch (error) {
      if (error instanceof Error && /unknown command/.test(error.message)) return {};
      throw error;
    }
  };
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
