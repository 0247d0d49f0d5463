import { open } from 'node:fs/promises';
import { codeOf } from '../../src/disk/error-code.ts';

/** Writes a new file and waits until it is on the disk. */
export async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until the names in a folder, new and gone, are on the disk; without effect where there is none or the system cannot. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    // Windows opens no folders; and a folder that could not be made needs no waiting for.
    const gone = codeOf(error) === 'ENOENT';
    if (!gone && process.platform !== 'win32') throw error;
  }
}
