import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../../src/disk/error-code.ts';
import { ROOT } from '../root.ts';

/** Where builds in progress stand, each in a folder of its own named by its process. */
export const WORK = join(ROOT, '.cache', 'builds');

/**
 * Makes an empty folder for this process, inside the project, because Astro's intermediate code imports packages
 * from where it lies.
 */
export async function openWorkFolder(): Promise<string> {
  const folder = join(WORK, String(process.pid));
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Says whether a process of this number is there and is not this one. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
