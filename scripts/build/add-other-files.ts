import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/disk/sha256.ts';
import { type MadeFile, signatureAt } from './manifest.ts';

/** Adds files of a folder that no resource made: styles, scripts, fonts, and what stands in `public/`. */
export async function addOtherFiles(
  folder: string,
  paths: Iterable<string>,
  files: Map<string, MadeFile>,
): Promise<void> {
  for (const path of paths) {
    const content = await readFile(join(folder, path));
    const signature = signatureAt(join(folder, path));
    files.set(path, { key: '', bytes: content.length, sha256: sha256(content), signature });
  }
}
