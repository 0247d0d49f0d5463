import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { emptyInThread } from './spare-folders.ts';

/** A folder for a site in the making. */
export interface Staging {
  folder: string;
  /** Waits until no file is left in it. Returns the folders that stand in it, the outer before the inner. */
  emptied: Promise<readonly string[]>;
}

/**
 * Makes a folder for a site in the making: beside the one that it shall replace, so that it can keep files of it and
 * take its place by a rename; or else in the work folder, where nothing may be written beside it. Folders of a former
 * site that wait at `spare` become it.
 */
export async function openStagingFolder(
  out: string,
  work: string,
  spare: string,
): Promise<Staging> {
  const beside = `${out}.${process.pid}.next`;
  try {
    await mkdir(dirname(out), { recursive: true });
    await rm(beside, { recursive: true, force: true });
    if (await takeSpare(spare, beside)) return { folder: beside, emptied: emptyInThread(beside) };
    await mkdir(beside);
    return { folder: beside, emptied: Promise.resolve([]) };
  } catch {
    const inside = join(work, 'site');
    await mkdir(inside);
    return { folder: inside, emptied: Promise.resolve([]) };
  }
}

/** Renames it, so that two builds never take the same. On another disk it is of no use. */
async function takeSpare(spare: string, folder: string): Promise<boolean> {
  try {
    await rename(spare, folder);
    return true;
  } catch {
    return false;
  }
}
