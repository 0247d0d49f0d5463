import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../../scripts/build/list-files.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import { PROJECT, runBuild } from './run-build.ts';

// A shipped address never changes: lines may be added to the list, none may be taken away or changed.
it('answers every address that was ever shipped', async () => {
  const out = join(await temporaryFolder(), 'site');
  expect((await runBuild({ ARCHIVE_OUT: out })).exitCode).toBe(0);
  const there = new Set(
    (await listFiles(out)).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
  );
  const frozen = (await readFile(join(PROJECT, 'tests/frozen/urls.txt'), 'utf8'))
    .trim()
    .split('\n');
  expect(frozen.length).toBeGreaterThan(500);
  expect(frozen.filter((address) => !there.has(address))).toEqual([]);
});
