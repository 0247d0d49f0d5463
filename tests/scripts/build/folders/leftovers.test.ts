import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeLeftovers } from '../../../../scripts/build/folders/leftovers.ts';
import { readAll, temporaryFolder, writeAll } from '../../temporary-folder.ts';

const OLD = { 'index.html': 'old', 'gone/index.html': 'old' };
const NEW = { 'index.html': 'new', 'papers/index.html': 'new' };
/** A process number that no process has. */
const DEAD = 99_999_999;

it('removes what killed builds left and brings back the site that one had moved away', async () => {
  const folder = await temporaryFolder();
  await writeAll(join(folder, `out.${DEAD}.old`), OLD);
  await writeAll(join(folder, `out.${DEAD}.next`), NEW);
  await removeLeftovers(join(folder, 'out'), join(folder, 'cache'));
  expect(await readAll(folder)).toEqual({
    'out/index.html': 'old',
    'out/gone/index.html': 'old',
  });
});

it('brings back no site that was being removed', async () => {
  const folder = await temporaryFolder();
  await writeAll(join(folder, `out.${DEAD}.gone`), OLD);
  await removeLeftovers(join(folder, 'out'), join(folder, 'cache'));
  expect(await readAll(folder)).toEqual({});
});

it('leaves a site alone that is there, and what a running build makes', async () => {
  const folder = await temporaryFolder();
  await writeAll(join(folder, 'out'), NEW);
  await writeAll(join(folder, `out.${DEAD}.old`), OLD);
  await mkdir(join(folder, `out.${process.ppid}.next`));
  await mkdir(join(folder, 'out.1.next.html'));
  await removeLeftovers(join(folder, 'out'), join(folder, 'cache'));
  expect(await readAll(join(folder, 'out'))).toEqual(NEW);
  expect((await readdir(folder)).sort()).toEqual(
    ['out', 'out.1.next.html', `out.${process.ppid}.next`].sort(),
  );
});

it('removes unfinished files of the cache, and no others', async () => {
  const folder = await temporaryFolder({
    'cache/site.json': 'whole',
    [`cache/site.json.${DEAD}`]: 'half',
    [`cache/papers.json.${DEAD}`]: 'half',
  });
  await removeLeftovers(join(folder, 'out'), join(folder, 'cache'));
  expect(await readAll(folder)).toEqual({ 'cache/site.json': 'whole' });
});
