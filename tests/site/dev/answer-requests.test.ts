import { EventEmitter } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { expect, it } from 'vitest';
import { siteConfig } from '../../../scripts/cli/site-config.ts';
import type { RelatedPapers } from '../../../src/archive/archive/publication.ts';
import { createSite } from '../../../src/archive/site.ts';
import { HeldContent } from '../../../src/disk/held-content.ts';
import { ContentWatch } from '../../../src/disk/watch-content.ts';
import { answerRequests, type DevSite } from '../../../src/site/dev/answer-requests.ts';
import * as preview from '../../../src/site/dev/preview.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';

const FILE = 'papers/2025/12/one-paper.md';
const text = (title: string) =>
  `---\ntitle: ${title}\ndate: 2025-12-10\nauthors:\n  - Ada\n---\nAn abstract.\n`;

/** A preview of one paper, whose code is, where it was edited, loaded when `load` says so. */
async function openDev(load?: Promise<unknown>) {
  const root = await temporaryFolder({ [FILE]: text('First') });
  const watch = new ContentWatch(root);
  const content = await HeldContent.open(root);
  let related: RelatedPapers = { before: [], after: [] };
  let tellRelated = (): void => {};
  const dev = {
    root,
    site: createSite(siteConfig()),
    content,
    watch,
    relatedOf: () => related,
    onRelated: (tell) => {
      tellRelated = tell;
    },
    index: { find: () => undefined, sentence: () => '' },
    onChange: () => {},
  } satisfies DevSite;
  type Answer = (request: object, response: object, next: () => void) => void;
  let answer: Answer = () => {};
  const logged: string[] = [];
  const server = {
    config: { base: '/', logger: { error: (words: string) => logged.push(words) } },
    middlewares: { use: (one: Answer) => (answer = one) },
    watcher: new EventEmitter(),
    httpServer: new EventEmitter(),
    environments: { client: { hot: { send: () => {} } } },
    ssrLoadModule: async () => {
      await load;
      return preview;
    },
  };
  answerRequests(server as unknown as ViteDevServer, Promise.resolve(dev), load !== undefined);
  /** The body of a file, or what the template of a page is to show. */
  const ask = (address: string): Promise<string> =>
    new Promise((resolve) => {
      const response = { setHeader: () => {}, end: resolve, writeHead: () => response };
      const request = { originalUrl: address };
      answer(request, response, () => {
        const locals = Reflect.get(request, Symbol.for('astro.locals'));
        resolve(locals ? JSON.stringify(locals.view) : 'nothing');
      });
    });
  const relate = (found: RelatedPapers): void => {
    related = found;
    tellRelated();
  };
  return { root, content, watch, logged, ask, relate };
}

const titles = async (ask: (address: string) => Promise<string>): Promise<string[]> =>
  JSON.parse(await ask('/feed.json')).items.map(({ title }: { title: string }) => title);

it('takes in once what changes while its code is loaded', async () => {
  let loaded = (): void => {};
  const load = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  const { root, content, watch, ask } = await openDev(load);
  const first = titles(ask);
  await writeFile(join(root, FILE), text('Second'));
  await expect.poll(() => content.changes).toBeGreaterThan(0);
  loaded();
  expect(await first).toEqual(['Second']);
  expect(await titles(ask)).toEqual(['Second']);
  watch.close();
});

it('goes on after a change that could not be read', async () => {
  const { root, content, watch, logged, ask } = await openDev();
  expect(await titles(ask)).toEqual(['First']);
  const refresh = content.refresh.bind(content);
  content.refresh = () => Promise.reject(new Error('The disk is gone.'));
  await writeFile(join(root, FILE), text('Lost'));
  await expect.poll(() => logged).toContain('The disk is gone.');
  content.refresh = refresh;
  await writeFile(join(root, FILE), text('Second'));
  await expect.poll(() => titles(ask)).toEqual(['Second']);
  watch.close();
});

it('shows a paper whose image is not there, and says nothing of a page that it has not', async () => {
  const { root, watch, ask } = await openDev();
  const withImage = text('With an image').replace(
    '---\nAn',
    'teaser: no.png\nteaserAlt: A.\n---\nAn',
  );
  await writeFile(join(root, FILE), withImage);
  await expect.poll(() => titles(ask)).toEqual(['With an image']);
  await rm(join(root, FILE));
  await expect.poll(() => titles(ask)).toEqual([]);
  expect(await ask('/feeds.json')).toBe('nothing');
  watch.close();
});

it('shows related papers as soon as they are found, also on a page that was shown without', async () => {
  const { watch, ask, relate } = await openDev();
  expect(await ask('/papers/one-paper/')).not.toContain('engines');
  relate({ before: [{ id: 'one-paper', score: 1, words: ['engines'] }], after: [] });
  await expect.poll(() => ask('/papers/one-paper/')).toContain('engines');
  watch.close();
});
