import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder, writeAll } from '../../scripts/temporary-folder.ts';
import { PROJECT } from './run-build.ts';

const PARTS = [
  'src',
  'scripts',
  'public',
  'archive.config.ts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * A copy of the project with the same packages, changed by some files, so that a test may break it; gone after the
 * test, unless it names the folder.
 */
export async function copyProject(
  changes: Record<string, string>,
  where?: string,
): Promise<string> {
  const folder = where ?? (await temporaryFolder());
  for (const part of PARTS) await cp(join(PROJECT, part), join(folder, part), { recursive: true });
  await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  await writeAll(folder, changes);
  return folder;
}
