import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  removeUnused,
  spareFolders,
  takeApartLater,
} from '../../../../scripts/build/folders/spare-folders.ts';
import { openStagingFolder } from '../../../../scripts/build/folders/staging-folder.ts';
import { temporaryFolder, writeAll } from '../../temporary-folder.ts';

const SITE = { 'index.html': 'home', 'papers/2506.24119/index.html': 'paper' };

let root: string;
let out: string;
let spare: string;

beforeEach(async () => {
  root = await temporaryFolder();
  out = join(root, 'dist');
  spare = spareFolders(join(root, 'cache'));
  await mkdir(join(root, 'cache'));
});

const all = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

test('of a site that was moved away the folders stay, and no file', async () => {
  await writeAll(`${out}.1.gone`, SITE);
  takeApartLater(`${out}.1.gone`, spare);
  await vi.waitFor(() => expect(existsSync(spare)).toBe(true), { timeout: 20_000 });
  expect(await all(spare)).toEqual(['papers', 'papers/2506.24119']);
  expect(await readdir(root)).toEqual(['cache']);
});

test('where folders wait already, the whole site is removed', async () => {
  await writeAll(`${out}.1.gone`, SITE);
  await mkdir(join(spare, 'papers/first'), { recursive: true });
  takeApartLater(`${out}.1.gone`, spare);
  await vi.waitFor(async () => expect(await readdir(root)).toEqual(['cache']), {
    timeout: 20_000,
  });
  expect(await all(spare)).toEqual(['papers', 'papers/first']);
});

test('a site is made in spare folders, from which files that stand there are removed first', async () => {
  await writeAll(spare, SITE);
  const { folder, emptied } = await openStagingFolder(out, join(root, 'work'), spare);
  expect(await emptied).toEqual(['papers', 'papers/2506.24119']);
  expect(await all(folder)).toEqual(['papers', 'papers/2506.24119']);
  expect(existsSync(spare)).toBe(false);
});

test('a site is made in an empty folder where none are spare', async () => {
  const { folder, emptied } = await openStagingFolder(out, join(root, 'work'), spare);
  expect(await emptied).toEqual([]);
  expect(await all(folder)).toEqual([]);
});

test('folders without a file of the new site go, those with one stay', async () => {
  await mkdir(join(out, 'papers/gone/deep'), { recursive: true });
  await mkdir(join(out, 'papers/kept/empty'), { recursive: true });
  await mkdir(join(out, 'papers/keptlong'), { recursive: true });
  await writeAll(out, { 'papers/kept/index.html': 'paper' });
  const folders = ['papers', 'papers/gone', 'papers/gone/deep', 'papers/kept', 'papers/kept/empty'];
  removeUnused(out, [...folders, 'papers/keptlong'], ['papers/kept/index.html']);
  expect(await all(out)).toEqual(['papers', 'papers/kept', 'papers/kept/index.html']);
});
