import { spawn } from 'node:child_process';
import { ROOT } from '../build/root.ts';
import { npmCommand } from '../setup/npm.mjs';

/** Runs npm with its words where ours go, and returns its exit code. */
export function runNpm(args: readonly string[]): Promise<number> {
  process.stdout.write(`\nnpm ${args.join(' ')}\n`);
  const [command, ...first] = npmCommand();
  const child = spawn(command, [...first, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  process.once('exit', () => child.kill());
  return new Promise((resolve) => {
    child.once('error', () => resolve(2));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
