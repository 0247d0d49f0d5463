import { describe, expect, it } from 'vitest';
import { readBsdTime } from '../../../../scripts/measure/bench/machine/bsd-time.ts';
import { measureRun } from '../../../../scripts/measure/bench/machine/measure-run.ts';
import {
  cpuSecondsOfEnded,
  readProcesses,
  residentBytesOf,
} from '../../../../scripts/measure/bench/machine/process-tree.ts';

/** Runs a line of JavaScript in a process of its own. */
function runLine(line: string, environment: Record<string, string> = {}) {
  const args = ['--input-type=module', '--eval', line];
  return measureRun({ command: process.execPath, args, cwd: '.', environment });
}

/** Half a second of the processor's time, however long it takes. */
const BUSY = 'while (process.cpuUsage().user < 500_000);';

describe('a measured command', () => {
  it.skipIf(cpuSecondsOfEnded() === undefined)(
    'answers for the processor time and memory of the processes it starts',
    async () => {
      const inner = JSON.stringify(`const kept = Buffer.alloc(2e8, 1); ${BUSY} kept.at(0);`);
      const { cpuSeconds, peakBytes, seconds } = await runLine(
        `import { spawnSync } from 'node:child_process'; spawnSync(process.execPath, ['--eval', ${inner}]);`,
      );
      expect(seconds).toBeGreaterThan(0.5);
      expect(cpuSeconds).toBeGreaterThan(0.4);
      expect(peakBytes).toBeGreaterThan(2e8);
    },
  );

  it('that fails says so with its last words', async () => {
    const { failure } = await runLine("console.error('No such paper.'); process.exit(3);");
    expect(failure).toBe('Ended with 3.\nNo such paper.');
  });

  it('that is not there is a failure too', async () => {
    const missing = { command: './no-such-program', args: [], cwd: '.', environment: {} };
    expect((await measureRun(missing)).failure).toMatch(/ENOENT|No such file/);
  });

  it('gets none of the variables that steer the archive, only those it is given', async () => {
    process.env['ARCHIVE_OUT'] = '/elsewhere';
    const { failure } = await runLine(
      'if (process.env.ARCHIVE_OUT || process.env.ARCHIVE_CACHE !== "here") process.exit(1);',
      { ARCHIVE_CACHE: 'here' },
    );
    delete process.env['ARCHIVE_OUT'];
    expect(failure).toBeUndefined();
  });
});

describe('the memory of a tree of processes', () => {
  it('is that of all below the first, whatever their numbers, and of no other', () => {
    const processes = new Map([
      [3, { parent: 20, residentBytes: 1 }],
      [10, { parent: 1, residentBytes: 10 }],
      [20, { parent: 10, residentBytes: 100 }],
      [30, { parent: 1, residentBytes: 1000 }],
    ]);
    expect(residentBytesOf(10, processes)).toBe(111);
  });

  it.skipIf(cpuSecondsOfEnded() === undefined)('is read from this machine', () => {
    expect(residentBytesOf(process.pid, readProcesses())).toBeGreaterThan(1e7);
  });
});

it('the words of time -l are read, also after others', () => {
  const words = 'Building …\n        1.50 real         1.25 user         0.25 sys\n';
  expect(readBsdTime(`${words}  123456  maximum resident set size\n     0  swaps\n`)).toEqual({
    cpuSeconds: 1.5,
    peakBytes: 123456,
  });
  expect(readBsdTime(words)).toBeUndefined();
});
