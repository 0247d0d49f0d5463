import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/setup/installed.mjs';
import { isNewEnough } from '../../../scripts/setup/node.mjs';
import { temporaryFolder, writeAll } from '../temporary-folder.ts';

const A = { version: '1.0.0', integrity: 'sha512-a' };
const OTHER_PLATFORM = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const LOCK = { '': { name: 'x' }, 'node_modules/a': A, 'node_modules/b': OTHER_PLATFORM };

/** A folder with a lock and, where given, the lock of what is installed. */
async function project(installed?: object): Promise<string> {
  const folder = await temporaryFolder({ 'package-lock.json': JSON.stringify({ packages: LOCK }) });
  if (!installed) return folder;

  await writeAll(join(folder, 'node_modules'), {
    '.package-lock.json': JSON.stringify({ packages: installed }),
  });
  return folder;
}

it('is installed when all packages are there, those of other platforms aside', async () => {
  expect(isInstalled(await project({ 'node_modules/a': A }))).toBe(true);
});

it.each([
  ['nothing is there', undefined],
  ['a package is missing', {}],
  ['a version differs', { 'node_modules/a': { ...A, version: '1.0.1' } }],
  ['a content differs', { 'node_modules/a': { ...A, integrity: 'sha512-z' } }],
  ['a package is too many', { 'node_modules/a': A, 'node_modules/c': A }],
])('is not installed when %s', async (_what, installed) => {
  expect(isInstalled(await project(installed))).toBe(false);
});

it('takes every Node that runs TypeScript as it is', () => {
  expect(['20.20.2', '22.12.0', '22.18.0', '24.0.0'].map(isNewEnough)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
