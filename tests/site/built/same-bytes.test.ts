import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { readAll, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { SMALL_WORLD } from './build-fixture-site.ts';
import { runBuild } from './run-build.ts';

it('builds the same bytes in every time zone and locale, also while another build runs', async () => {
  const folder = await temporaryFolder({
    'other/papers/2025/03/2503.00001.md': '---\ntitle: Elsewhere\ndate: 2025-03-03\n---\nText.\n',
  });
  const build = (name: string, variables: Record<string, string>) =>
    runBuild({ ARCHIVE_CONTENT: SMALL_WORLD, ARCHIVE_OUT: join(folder, name), ...variables });
  const ends = await Promise.all([
    build('kiritimati', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    build('elsewhere', { ARCHIVE_CONTENT: join(folder, 'other') }),
  ]);
  expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const { exitCode } = await build('midway', { TZ: 'Pacific/Midway', LANG: 'C', LC_ALL: 'C' });
  expect(exitCode).toBe(0);

  const site = await readAll(inject('fixtureSite'));
  expect(Object.keys(site).length).toBeGreaterThan(50);
  for (const name of ['kiritimati', 'midway']) {
    const again = await readAll(join(folder, name));
    expect(Object.keys(again)).toEqual(Object.keys(site));
    const different = Object.keys(site).filter((file) => again[file] !== site[file]);
    expect(different).toEqual([]);
  }
});

it('prints its words of progress to stderr, none to stdout', async () => {
  const out = join(await temporaryFolder(), 'out');
  const end = await runBuild({ ARCHIVE_CONTENT: SMALL_WORLD, ARCHIVE_OUT: out });
  expect(end.stdout).toBe('');
  expect(end.stderr).toContain('Reading the content and compiling the templates …\n');
  expect(end.stderr).toContain('Making pages and files …\n');
  expect(end.stderr).toContain(` files made, 0 kept: ${out}\n`);
});
