import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ROOT } from '../../build/root.ts';

/** A preview that answers. */
export interface Preview {
  /** Without a `/` at its end. */
  origin: string;
  /** From the start of its process until it answered, on the clock. */
  seconds: number;
  /** What it has taken until now; nothing where this machine does not say. */
  taken: () => Taken;
  stop: () => Promise<void>;
}

/** What a process has taken: seconds of the processor, user and system, and the most memory, from /proc. */
export interface Taken {
  cpuSeconds: number | undefined;
  peakBytes: number | undefined;
}

/** Starts \`npm run dev\` over a content root, with a folder for what the next start can use; throws what it said where it ends. */
export async function startPreview(content: string, cache: string): Promise<Preview> {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  const [, ...words] = (scripts.dev as string).split(' ');
  const port = String(20_000 + (process.pid % 20_000));
  const began = performance.now();
  const child = spawn(process.execPath, [...words, '--port', port], {
    cwd: ROOT,
    env: { ...process.env, ARCHIVE_CONTENT: content, ARCHIVE_CACHE: cache },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  const origin = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
      const ready = /ready in [\d.]+ s: (http:\/\/[^/\s]+)/.exec(said)?.[1];
      if (ready) resolve(ready);
    });
    child.once('close', () => reject(new Error(`The preview ended:\n${said}`)));
  });
  return {
    origin,
    seconds: (performance.now() - began) / 1000,
    taken: () => takenBy(child.pid),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** Linux counts the time of processes in hundredths of a second. */
const TICKS = 100;

function takenBy(pid: number | undefined): Taken {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return {
      cpuSeconds: ((user ?? 0) + (system ?? 0)) / TICKS,
      peakBytes: Number(peak) * 1024,
    };
  } catch {
    return { cpuSeconds: undefined, peakBytes: undefined };
  }
}
