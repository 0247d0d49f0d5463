import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MadeFile, writtenFile } from '../incremental/manifest.ts';

/** Adds files of a folder that no resource made: styles, scripts, fonts, and what stands in `public/`. */
export async function addOtherFiles(
  folder: string,
  paths: Iterable<string>,
  files: Map<string, MadeFile>,
): Promise<void> {
  for (const path of paths) {
    const file = join(folder, path);
    files.set(path, { key: '', ...writtenFile(file, await readFile(file)) });
  }
}
