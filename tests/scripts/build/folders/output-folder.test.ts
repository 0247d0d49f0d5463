import { symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { outputFolder } from '../../../../scripts/build/folders/output-folder.ts';
import { ROOT } from '../../../../scripts/build/root.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

it('is dist/ in the project unless ARCHIVE_OUT names another', async () => {
  const folder = await temporaryFolder();
  expect(outputFolder({})).toBe(join(ROOT, 'dist'));
  expect(outputFolder({ ARCHIVE_OUT: join(folder, 'site') })).toBe(join(folder, 'site'));
});

it('follows a link to where the site really lies', async () => {
  const folder = await temporaryFolder({ 'real/index.html': '' });
  await symlink(join(folder, 'real'), join(folder, 'link'));
  expect(outputFolder({ ARCHIVE_OUT: join(folder, 'link') })).toBe(join(folder, 'real'));
});

it.each([ROOT, dirname(ROOT), homedir(), '/'])('refuses to replace %s', (folder) => {
  expect(() => outputFolder({ ARCHIVE_OUT: folder })).toThrow(
    /would replace .* Name a folder of its own/,
  );
});

it('refuses to replace the content it is built from', async () => {
  const folder = await temporaryFolder({ 'content/papers/x.md': '' });
  const environment = { ARCHIVE_OUT: folder, ARCHIVE_CONTENT: join(folder, 'content') };
  expect(() => outputFolder(environment)).toThrow('would replace');
});

it('refuses a file', async () => {
  const folder = await temporaryFolder({ site: 'x' });
  expect(() => outputFolder({ ARCHIVE_OUT: join(folder, 'site') })).toThrow(
    'is a file. Name a folder.',
  );
});
