import { expect, it } from 'vitest';
import { describeInBrowser, HOME, openBlank } from './browser.ts';
import { PAGES } from './pages.ts';

const WIDTHS = [360, 480, 768, 1024, 1280, 1600];

describeInBrowser('every kind of page', () => {
  it.each(PAGES)(
    '/%s asks no other host, has no error and does not scroll sideways',
    async (path) => {
      const page = await openBlank();
      const asked: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(new URL(path, HOME).href, { waitUntil: 'networkidle' });
      const wide: number[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        if (content > width) wide.push(width);
      }
      expect({ hosts: [...new Set(asked)], errors, wide }).toEqual({
        hosts: [new URL(HOME).origin],
        errors: [],
        wide: [],
      });
    },
  );
});
