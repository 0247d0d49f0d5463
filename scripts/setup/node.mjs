import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that runs TypeScript files as they are. */
const NEEDED = [22, 18];

/**
 * The Node that runs everything else: the one of the lock, installed like any package, else the machine's own.
 * Named by its path, since a shell may remember where it found `node` before. Ends the process with 2 where
 * neither is new enough.
 * @param {string} root
 * @returns {string}
 */
export function findNode(root) {
  const folder = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = join(root, 'node_modules', folder, 'bin', program);
  if (existsSync(installed)) return installed;
  if (isNewEnough(process.versions.node)) return process.execPath;
  process.stderr.write(
    `Node ${NEEDED.join('.')} or newer is needed on this platform; this is ${process.version}.\n`,
  );
  return process.exit(2);
}

/**
 * @param {string} version `major.minor.patch`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
