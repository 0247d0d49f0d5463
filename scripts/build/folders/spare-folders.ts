import { spawn } from 'node:child_process';
import { rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * A site of more files is taken apart by a process of its own, since that takes long, and its folders are kept for the
 * next one: to make a folder takes the system as long as to put sixteen files into one.
 */
export const MANY_FILES = 20_000;

/** Where the folders of a former site wait for the next one. */
export function spareFolders(cache: string): string {
  return join(cache, 'folders');
}

/**
 * Takes a site apart that was moved away to `out.PID.gone`, after the build has ended: its files are removed, and its
 * folders kept at `spare`; where some wait there already, or on another disk, all is removed. Should that process die,
 * the next build removes the rest.
 */
export function takeApartLater(folder: string, spare: string): void {
  const script = fileURLToPath(new URL('take-apart-process.ts', import.meta.url));
  const options = { detached: true, stdio: 'ignore' } as const;
  spawn(process.execPath, [script, folder, spare], options).unref();
}

/** Removes every file from a folder in a thread of its own. Returns the folders in it, the outer before the inner. */
export function emptyInThread(folder: string): Promise<string[]> {
  const emptied = new Promise<string[]>((resolve, reject) => {
    const worker = new Worker(new URL('empty-folders-thread.ts', import.meta.url), {
      workerData: folder,
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // Waited for later, but known to be.
  emptied.catch(() => {});
  return emptied;
}

/** Removes those `folders` of a site, the outer before the inner, in which no file of it stands. */
export function removeUnused(
  site: string,
  folders: readonly string[],
  files: Iterable<string>,
): void {
  const used = new Set<string>();
  for (const file of files) {
    for (let inside = dirname(file); !used.has(inside); inside = dirname(inside)) used.add(inside);
  }
  for (const folder of folders.toReversed()) {
    if (!used.has(folder)) rmdirSync(join(site, folder));
  }
}
