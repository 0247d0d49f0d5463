import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isOwnArchive } from '../../scripts/test/own-archive.ts';
import { createSite } from '../../src/archive/site.ts';
import { resolveConfig } from '../../src/archive/config.ts';
import { loadPublication } from '../../src/disk/load-publication.ts';
import settings from '../../archive.config.ts';
import { lateOf, resourcesOf } from '../archive/make-publication.ts';

// A shipped address never changes: lines may be added to the list, none may be taken away or changed.
it.skipIf(isOwnArchive())('answers every address that was ever shipped', async () => {
  const site = createSite(resolveConfig(settings));
  const publication = await loadPublication('src/content', site);
  const there = new Set([
    ...resourcesOf(publication).keys(),
    ...(await lateOf(publication)).keys(),
  ]);
  const frozen = readFileSync(join(import.meta.dirname, 'urls.txt'), 'utf8').trim().split('\n');
  expect(frozen.length).toBeGreaterThan(500);
  expect(frozen.filter((address) => !there.has(address))).toEqual([]);
});
