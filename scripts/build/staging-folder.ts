import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Makes an empty folder for a site in the making: beside the one that it shall replace, so that it can keep files of
 * it and take its place by a rename; or else in the work folder, where nothing may be written beside it.
 */
export async function openStagingFolder(out: string, work: string): Promise<string> {
  const beside = `${out}.${process.pid}.next`;
  try {
    await mkdir(dirname(out), { recursive: true });
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside);
    return beside;
  } catch {
    const inside = join(work, 'site');
    await mkdir(inside);
    return inside;
  }
}
