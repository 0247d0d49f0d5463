import { spawn } from 'node:child_process';

/** A site of more files is removed by a process of its own, since that can take a minute. */
export const MANY_FILES = 20_000;

const REMOVE = "require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })";

/**
 * Removes a site that was moved away, after the build has ended. Should that process die, the next build removes the
 * rest.
 */
export function discardLater(folder: string): void {
  spawn(process.execPath, ['-e', REMOVE, folder], { detached: true, stdio: 'ignore' }).unref();
}
