import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { findNode } from './node.mjs';

/** How often, in milliseconds, a run looks whether the shell that npm started it with is still there. */
const WATCH = 250;

/**
 * Runs a script to its end with the Node of the lock. It ends when this process is told to, and when this process
 * is gone.
 * @param {string} root
 * @param {string[]} args the script and its arguments
 * @returns {Promise<number>} its exit code
 */
export function runNode(root, args) {
  const bin = join(root, 'node_modules', '.bin');
  // The script ends when the channel closes, however this process ended.
  const child = spawn(findNode(root), args, {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  endWithShell(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(2);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/**
 * npm hands a signal to its shell, and some shells die of it without a word to what runs in them. The parent of
 * this process is then another one.
 * @param {() => void} end
 */
function endWithShell(end) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) end();
  }, WATCH).unref();
}
