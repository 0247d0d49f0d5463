import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../browser/find-browser.ts';
import { galleryPage, galleryTexts } from './gallery.ts';

const program = await findBrowser();

/** What a reader could not see, found in the page: formulas beyond the edge, cut, or without their fonts. */
function findFaults(): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push('the page scrolls sideways');
  for (const formula of document.querySelectorAll<HTMLElement>('.math, .math-display, .tex')) {
    const tex = formula.querySelector('annotation')?.textContent ?? formula.textContent;
    const edge = (formula.closest('article') ?? root).getBoundingClientRect().right + 1;
    if (formula.getBoundingClientRect().right > edge) faults.push(`beyond the edge: ${tex}`);
    const scrolls = getComputedStyle(formula).overflowX === 'auto';
    if (scrolls && formula.scrollHeight > formula.clientHeight + 1)
      faults.push(`cut by ${formula.scrollHeight - formula.clientHeight}: ${tex}`);
  }
  for (const font of document.fonts) {
    if (font.status === 'error') faults.push(`no font ${font.family}`);
  }
  return faults;
}

describe.skipIf(!program)('a gallery of formulas (300 real ones with ARCHIVE_CORPUS)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  const file = join(folder, 'gallery.html');
  let browser: Browser;

  beforeAll(async () => {
    const root = join(import.meta.dirname, '../../..');
    writeFileSync(file, galleryPage(galleryTexts(process.env['ARCHIVE_CORPUS']), root));
    browser = await chromium.launch(program ?? {});
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it.each([360, 1280])('is seen whole at %i pixels', { timeout: 60_000 }, async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`file://${file}`);
    await page.evaluate(() => document.fonts.ready);
    const shots = process.env['GALLERY_SHOTS'];
    if (shots) await page.screenshot({ path: join(shots, `gallery-${width}.png`), fullPage: true });
    expect(await page.evaluate(findFaults)).toEqual([]);
    await page.close();
  });
});
