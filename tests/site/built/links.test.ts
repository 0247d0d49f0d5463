import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import { expect, inject, it, onTestFinished } from 'vitest';
import { listen } from '../../../scripts/serve/listen.ts';
import { createSiteServer } from '../../../scripts/serve/site-server.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import { SMALL_WORLD } from './build-fixture-site.ts';
import { runBuild } from './run-build.ts';

/** The folder of a site of the small archive below a base path. */
async function siteBelow(base: string): Promise<string> {
  if (base === '/') return inject('fixtureSite');
  const folder = join(await temporaryFolder(), 'site');
  const variables = { ARCHIVE_CONTENT: SMALL_WORLD, ARCHIVE_OUT: folder, BASE_PATH: base };
  expect((await runBuild(variables)).exitCode).toBe(0);
  return folder;
}

it.each(['/', '/repository-name/'])('lead somewhere on every page below %s', async (base) => {
  const folder = await siteBelow(base);
  const { port, close } = await listen(createSiteServer({ folder, base }), '127.0.0.1', 0);
  onTestFinished(close);

  const origin = `http://127.0.0.1:${port}`;
  const { links } = await new LinkChecker().check({
    path: `${origin}${base}`,
    recurse: true,
    checkFragments: true,
    concurrency: 10,
    linksToSkip: async (link) => !link.startsWith(origin),
  });
  const dead = links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent }) => `${url} on ${parent}`);
  expect(dead).toEqual([]);
  expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(50);
});
