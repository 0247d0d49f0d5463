import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BuildFailure } from './failure.ts';
import { ROOT } from './root.ts';

/**
 * Runs one step of a build, the script at an address, in a process of its own: its memory is free again for the
 * next step, and nothing in it can end ours or keep it waiting. Its words go to stderr. Returns what the script
 * sent; throws a BuildFailure with `failure` where it ends otherwise than well.
 */
export async function runProcess(script: URL, order: unknown, failure: string): Promise<unknown> {
  const path = fileURLToPath(script);
  const child = spawn(process.execPath, [path, JSON.stringify(order)], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2, 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const end = (): void => void child.kill();
  process.once('exit', end);
  let sent: unknown;
  child.on('message', (message) => {
    sent = message;
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  process.off('exit', end);
  if (code !== 0) throw new BuildFailure(failure);
  return sent;
}
