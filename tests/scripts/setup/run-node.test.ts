import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const PROJECT = resolve('.');
const START = `
import { runNode } from '${PROJECT}/scripts/setup/run-node.mjs';
process.stdout.write(process.pid + '\\n');
process.exit(await runNode('${PROJECT}', [process.cwd() + '/server.mjs']));
`;
const SHORT = `
import { endOnSignals } from '${PROJECT}/scripts/cli/end-on-signals.ts';
endOnSignals(() => process.exit(0));
process.stdout.write(process.version + ' ' + process.pid + '\\n');
`;
const SERVER = `${SHORT}setInterval(() => {}, 1000);`;

/** Runs `npm start` of a small project until its server stands; the numbers of the processes below npm. */
async function start(script: string): Promise<{
  npm: ChildProcess;
  starter: number;
  server: number;
  version: string;
}> {
  const folder = await temporaryFolder({
    'package.json': JSON.stringify({ scripts: { start: 'node start.mjs' } }),
    'start.mjs': START,
    'server.mjs': script,
  });
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void npm.kill());
  let said = '';
  for await (const text of npm.stdout.iterator({ destroyOnReturn: false })) {
    said += text;
    const [, starter, version = '', server] = /^(\d+)\n(\S+) (\d+)\n/.exec(said) ?? [];
    if (server) return { npm, starter: Number(starter), server: Number(server), version };
  }
  throw new Error(`npm start ended: ${said}`);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('runs on a Node that reads TypeScript', async () => {
    expect((await start(SERVER)).version).toMatch(/^v2[2-9]\./);
  });

  it('ends when its script has done its work', async () => {
    const { npm } = await start(SHORT);
    await expect.poll(() => npm.exitCode, { timeout: 5000 }).toBe(0);
  });

  it.each(['npm', 'starter', 'server'] as const)(
    'ends the server when %s is told to end',
    async (who) => {
      const { npm, starter, server } = await start(SERVER);
      const pid = { npm: npm.pid ?? 0, starter, server }[who];
      process.kill(pid, 'SIGTERM');
      await expect
        .poll(() => isRunning(server) || isRunning(starter), { timeout: 5000 })
        .toBe(false);
    },
  );
});
