import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { listFiles } from '../../scripts/build/folders/list-files.ts';

/** A folder that is gone after the test, holding the given files. */
export async function temporaryFolder(files: Record<string, string> = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'archive-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeAll(folder, files);
  return folder;
}

/** Writes files below a folder, paths with `/`. */
export async function writeAll(folder: string, files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** All files below a folder with their bytes as Latin-1, so that two folders compare byte by byte. */
export async function readAll(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const file of await listFiles(folder)) {
    files[file] = await readFile(join(folder, file), 'latin1');
  }
  return files;
}
