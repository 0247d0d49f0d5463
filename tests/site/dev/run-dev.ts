import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../built/run-build.ts';

/** A preview that answers. */
export interface RunningDev {
  /** Its origin, without a `/` at its end. */
  origin: string;
  /** What it said while it started. */
  said: string;
  stop: () => Promise<void>;
}

/** Starts `npm run dev` at a free port and waits until it is ready; throws with what it said where it is not. */
export async function runDev(
  environment: Record<string, string>,
  ...args: string[]
): Promise<RunningDev> {
  const cache = await mkdtemp(join(tmpdir(), 'archive-dev-'));
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  const child = spawn(
    process.execPath,
    ['scripts/commands/dev.ts', '--port', port, ...args],
    // What vitest sets would make Vite serve files as for tests.
    {
      cwd: PROJECT,
      env: { ...process.env, NODE_ENV: '', VITEST: '', ARCHIVE_CACHE: cache, ...environment },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  const origin = new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
      const ready = /ready in [\d.]+ s: (http:\/\/[^/\s]+)/.exec(said)?.[1];
      if (ready) resolve(ready);
    });
    child.once('close', () => reject(new Error(`The preview ended:\n${said}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(cache, { recursive: true, force: true });
  };
  return { origin: await origin, said, stop };
}

/** Asks until an answer is as a test wants it, at most some seconds; returns the last. */
export async function eventually(
  address: string,
  isRight: (answer: { status: number; text: string }) => boolean,
): Promise<{ status: number; text: string }> {
  for (let time = 0; ; time++) {
    const response = await fetch(address);
    const answer = { status: response.status, text: await response.text() };
    if (isRight(answer) || time > 200) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
