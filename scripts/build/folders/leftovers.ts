import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning, WORK } from './work-folder.ts';

/**
 * Removes what killed builds left behind: sites in the making and moved-away sites beside `out`, work folders, and
 * unfinished files of the cache, which nobody else uses now. The old site comes back where it had been moved away, but not
 * where the new one was in its place already and it was being removed.
 */
export async function removeLeftovers(out: string, cache: string): Promise<void> {
  for (const name of await namesIn(dirname(out))) {
    const left = name.startsWith(`${basename(out)}.`)
      ? /\.(\d+)\.(next|old|gone)$/.exec(name)
      : null;
    if (!left || isRunning(Number(left[1]))) continue;
    const path = join(dirname(out), name);
    if (left[2] === 'old') await rename(path, out).catch(() => undefined);
    await remove(path);
  }
  for (const name of await namesIn(WORK)) {
    if (!isRunning(Number(name))) await remove(join(WORK, name));
  }
  for (const name of await namesIn(cache)) {
    if (/\.\d+$/.test(name)) await remove(join(cache, name));
  }
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** What a killed build's helpers still write to is left to the next build. */
async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
