import { rmSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../../../src/disk/error-code.ts';
import { exchangeContent } from './exchange-content.ts';
import { move } from './move.ts';

/** Answers of the system to a folder that cannot be renamed: a mount point, a parent that is not ours. */
const CANNOT_RENAME = ['EBUSY', 'EACCES', 'EPERM', 'EROFS', 'EXDEV'];

/**
 * Replaces a folder by a finished one with a rename, so that a reader sees the old site or the new one. The new
 * one may lie on another disk; it is gone from its place afterwards. Where the folder itself cannot be renamed,
 * its content is exchanged. Where anything fails, the old site is there as it was. `discard` removes the old site.
 */
export async function putInPlace(
  built: string,
  out: string,
  discard: (folder: string) => void = removeNow,
): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const next = await moveBeside(built, out);
  try {
    await swap(next, out, discard);
  } catch (error) {
    if (!CANNOT_RENAME.includes(codeOf(error))) throw error;
    await exchangeContent(next, out);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function moveBeside(built: string, out: string): Promise<string> {
  const next = `${out}.${process.pid}.next`;
  if (built === next) return next;
  try {
    await move(built, next);
    return next;
  } catch (error) {
    if (!CANNOT_RENAME.includes(codeOf(error))) throw error;
    return built;
  }
}

async function swap(next: string, out: string, discard: (folder: string) => void): Promise<void> {
  const old = `${out}.${process.pid}.old`;
  for (let tries = 1; ; tries++) {
    const hadOld = await renameIfThere(out, old);
    try {
      await rename(next, out);
    } catch (error) {
      // Another build put its site here between the two renames: exchange that one.
      const taken = ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error));
      if (!taken || tries === 5) {
        if (hadOld) await rename(old, out);
        throw error;
      }
      await rm(old, { recursive: true, force: true });
      continue;
    }
    if (hadOld) discard(await nameGone(old));
    return;
  }
}

/** From now on the site is no longer whole: no later build may bring it back. */
async function nameGone(old: string): Promise<string> {
  const gone = old.replace(/old$/, 'gone');
  await rename(old, gone);
  return gone;
}

/** Synchronously, since promises take six times as long. */
function removeNow(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return false;
  }
}
