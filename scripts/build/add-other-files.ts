import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/site/file-tools.ts';
import { listFiles } from './list-files.ts';
import type { MadeFile } from './manifest.ts';

/** Adds the files of a folder that no resource made: styles, scripts, fonts, and what stands in `public/`. */
export async function addOtherFiles(folder: string, files: Map<string, MadeFile>): Promise<void> {
  for (const path of await listFiles(folder)) {
    if (files.has(path)) continue;
    const content = await readFile(join(folder, path));
    files.set(path, { key: '', bytes: content.length, sha256: sha256(content) });
  }
}
