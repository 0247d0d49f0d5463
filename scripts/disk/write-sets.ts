import { type FileChange, writeFiles } from './write-files.ts';

/** Files that are written as one set: enough to be quick, few enough to be open at once. */
const SET_MAX = 200;

/**
 * Writes many files in sets, of which each is there whole or not at all; returns the files whose bytes changed. A second
 * run takes up where one broke off. Call it inside `withLock`.
 */
export async function writeSets(
  root: string,
  changes: readonly FileChange[],
  what: string,
): Promise<string[]> {
  const written: string[] = [];
  for (let start = 0; start < changes.length; start += SET_MAX) {
    written.push(...(await writeFiles(root, changes.slice(start, start + SET_MAX), what)));
  }
  return written;
}
