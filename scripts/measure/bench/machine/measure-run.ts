import { spawn } from 'node:child_process';
import { BSD_TIME, readBsdTime } from './bsd-time.ts';
import { cpuSecondsOfEnded, readProcesses, residentBytesOf } from './process-tree.ts';

/** A command to run and measure. */
export interface Command {
  command: string;
  args: readonly string[];
  cwd: string;
  /** Variables beside those of this process, of which none of the archive's reach the command. */
  environment: Readonly<Record<string, string>>;
}

/** What a command took, with all processes that it started. */
export interface RunFigures {
  /** On the clock. */
  seconds: number;
  /** User and system together; absent where this machine does not say. */
  cpuSeconds?: number;
  /** The most memory at one time, see `MEMORY_IS`; absent where this machine does not say. */
  peakBytes?: number;
  /** Its last words, where it did not end well. */
  failure?: string;
}

/** Between two looks at the memory. */
const SAMPLE_MS = 200;
/** What is kept of the words of a command, in characters. */
const WORDS_KEPT = 4000;
const HAS_PROC = cpuSecondsOfEnded() !== undefined;

/** How the figures of memory come about on this machine. */
export const MEMORY_IS = HAS_PROC
  ? 'the sum of the resident memory of all processes of a build, read from /proc five times a second'
  : 'the most resident memory of one process of a build, from /usr/bin/time -l';

/** The variables by which the commands of the archive, Node and Vite are steered, which a measurement sets itself. */
const STEERS = /^(ARCHIVE_.*|SITE_URL|BASE_PATH|NODE_OPTIONS|NODE_ENV|MODE|DEV|PROD|SSR)$/;

/** Runs a command to its end. A failure is a figure too, not an error. */
export async function measureRun(command: Command): Promise<RunFigures> {
  const before = cpuSecondsOfEnded();
  const begin = performance.now();
  const { exit, words, peakBytes } = await runWatched(command);
  const seconds = (performance.now() - begin) / 1000;
  const after = cpuSecondsOfEnded();
  const figures =
    before === undefined || after === undefined
      ? readBsdTime(words)
      : { cpuSeconds: after - before, peakBytes };
  const failure = exit === 0 ? {} : { failure: `Ended with ${exit}.\n${words.trim()}` };
  return { seconds, ...figures, ...failure };
}

/** How a command ended: its exit code, the signal that ended it, or why it did not begin. */
interface End {
  exit: number | string | null;
  words: string;
  peakBytes: number;
}

async function runWatched({ command, args, cwd, environment }: Command): Promise<End> {
  const [program = command, ...rest] = [...(HAS_PROC ? [] : BSD_TIME), command, ...args];
  const child = spawn(program, rest, {
    cwd,
    env: { ...ownVariables(), ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = (): void => void child.kill();
  process.once('exit', end);
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-WORDS_KEPT);
  });
  const watch = watchMemory(child.pid);
  const exit = await new Promise<End['exit']>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  process.off('exit', end);
  return { exit, words, peakBytes: watch.stop() };
}

function watchMemory(pid: number | undefined): { stop: () => number } {
  let peak = 0;
  const look = (): void => {
    if (pid !== undefined) peak = Math.max(peak, residentBytesOf(pid, readProcesses()));
  };
  const timer = HAS_PROC ? setInterval(look, SAMPLE_MS) : undefined;
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function ownVariables(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !STEERS.test(name));
  return Object.fromEntries(kept);
}
