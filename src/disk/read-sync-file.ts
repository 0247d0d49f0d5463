import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The text of `sync.json` of a content root, empty where there is none. */
export async function readSyncFile(root: string): Promise<string> {
  return readFile(join(root, 'sync.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}
