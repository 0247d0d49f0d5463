import { spawn } from 'node:child_process';

/** A site of more files is removed by a process of its own, since that can take a minute. */
export const MANY_FILES = 20_000;

/** Takes the number of the removing process into the folder's name, so that no build takes it for a dead one's. */
const REMOVE = `
const { renameSync, rmSync } = require('node:fs');
const [, folder] = process.argv;
const own = folder.replace(/\\d+(?=\\.old$)/, String(process.pid));
renameSync(folder, own);
rmSync(own, { recursive: true, force: true });
`;

/**
 * Removes a site that was moved away to `out.PID.old`, after the build has ended. Should that process die, the next
 * build removes the rest.
 */
export function discardLater(folder: string): void {
  spawn(process.execPath, ['-e', REMOVE, folder], { detached: true, stdio: 'ignore' }).unref();
}
