import { execFileSync } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import type { MadeFile } from '../../scripts/build/incremental/manifest.ts';
import { addSiteHash, siteHashOf } from '../../scripts/build/incremental/site-hash.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { createSiteServer } from '../../scripts/serve/site-server.ts';
import { isProved, runVerify, verificationText } from '../../scripts/verify/run-verify.ts';
import { sha256 } from '../../src/disk/sha256.ts';
import { temporaryFolder, writeAll } from './temporary-folder.ts';

const FILES = {
  'index.html': '<p>Hello</p>',
  'a/index.html': 'a',
  'a.json': '{}',
  'feed.xml': '<rss/>',
};

async function site(files: Record<string, string> = FILES): Promise<string> {
  const folder = await temporaryFolder(files);
  const made = new Map<string, MadeFile>();
  for (const [path, text] of Object.entries(files)) {
    made.set(path, { key: '', bytes: text.length, sha256: sha256(text), signature: '' });
  }
  await addSiteHash(folder, made);
  return folder;
}

const verify = (folder: string, options = {}) =>
  runVerify(folder, { files: 50, format: 'text', ...options });

it('counts what sha256sum counts', async () => {
  const folder = await site();
  const shell =
    "find . -type f ! -name site-hash.json -printf '%P\\n' | LC_ALL=C sort | xargs -d '\\n' sha256sum | sha256sum";
  const counted = execFileSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8' });
  expect((await verify(folder)).counted.sha256).toBe(counted.slice(0, 64));
});

it('proves a site that is as it was built, and no other', async () => {
  const folder = await site();
  expect(isProved(await verify(folder))).toBe(true);
  await writeAll(folder, { 'a.json': '{"changed":1}' });
  expect(isProved(await verify(folder))).toBe(false);
  const bare = await verify(await temporaryFolder(FILES));
  expect(verificationText(bare)).toContain('nothing: it has no site-hash.json');
  await expect(verify(await temporaryFolder())).rejects.toThrow('There is no site in');
});

it('tells of a served site whether it is the same, and which of its files are others', async () => {
  const [folder, served] = [await site(), await site()];
  const { port, close } = await listen(
    createSiteServer({ folder: served, base: '/base/' }),
    '127.0.0.1',
    0,
  );
  onTestFinished(close);
  const at = `http://127.0.0.1:${port}/base/`;
  const same = await verify(folder, { at });
  expect([isProved(same), same.served?.asked]).toEqual([true, 4]);
  await writeAll(served, { 'a/index.html': 'another' });
  const other = await verify(folder, { at });
  expect(other.served?.differing).toEqual([`${at}a/ has other bytes.`]);
  expect(isProved(other)).toBe(false);
  expect((await verify(folder, { at, files: 2 })).served?.asked).toBe(2);
});

it('depends on names and bytes alone, in whatever order files were made', () => {
  const files = Object.entries(FILES).map(
    ([path, text]) => [path, { bytes: text.length, sha256: sha256(text) }] as const,
  );
  const hash = siteHashOf(new Map(files)).sha256;
  expect(siteHashOf(new Map(files.toReversed())).sha256).toBe(hash);
  expect(siteHashOf(new Map(files.slice(1))).sha256).not.toBe(hash);
});
