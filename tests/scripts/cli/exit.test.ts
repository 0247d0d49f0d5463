import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BuildFailure } from '../../../scripts/build/failure.ts';
import { type Command, carryOut } from '../../../scripts/cli/command.ts';
import { CommandError, EXIT, UsageError } from '../../../scripts/cli/exit.ts';
import { LockHeldError } from '../../../scripts/disk/index.ts';
import { SourceError } from '../../../scripts/ingest/import/read-source.ts';
import { NetError } from '../../../scripts/net/index.ts';

const FORM = { name: 'try', usage: 'Usage: npm run try\n', options: {} };

/** How a command ends, and what it says then. */
async function ended(
  run: Command<Record<string, never>>['run'],
  ...args: string[]
): Promise<[number, string]> {
  let said = '';
  const stream = { write: (text: string) => (said += text) };
  return [await carryOut({ ...FORM, run }, args, { out: stream, err: stream }), said];
}

function failing(error: unknown) {
  return ended(() => Promise.reject(error));
}

it('ends with what the command returns', async () => {
  expect(await ended(() => EXIT.fine)).toEqual([0, '']);
  expect(await ended(() => EXIT.problems)).toEqual([1, '']);
});

it('prints the usage when it is asked for, and does nothing else', async () => {
  const run = () => Promise.reject(new Error('It ran.'));
  expect(await ended(run, '--help')).toEqual([0, FORM.usage]);
  expect(await ended(run, '-h')).toEqual([0, FORM.usage]);
});

it('explains wrong use by the usage', async () => {
  expect(await failing(new UsageError('No.'))).toEqual([2, `No.\n\n${FORM.usage}`]);
  expect(await ended(() => 0, '--help', 'stray')).toEqual([
    2,
    expect.stringContaining('"stray" stands there without an option.\n\nUsage'),
  ]);
});

it.each([
  [new CommandError('No.'), 1, 'No.\n'],
  [new SourceError('No.'), 1, 'No.\n'],
  [new NetError('unreachable', 'No.'), 1, 'No.\n'],
  [new BuildFailure('No.'), 1, 'No.\n'],
  [new BuildFailure('No.', 2), 2, 'No.\n'],
  [new LockHeldError('/x', 7), 75, 'Process 7 is writing to /x; try again when it has ended.\n'],
])('says %s in its own words', async (error, exitCode, said) => {
  expect(await failing(error)).toEqual([exitCode, said]);
});

it('says what is the matter with the machine, without a stack', async () => {
  const [exitCode, said] = await ended(() => {
    readFileSync('/nowhere/at/all');
    return 0;
  });
  expect(existsSync('/nowhere')).toBe(false);
  expect([exitCode, said]).toEqual([
    2,
    "A file or folder is missing: ENOENT: no such file or directory, open '/nowhere/at/all'\n",
  ]);
});

it('takes a full table of watchers for no full disk', async () => {
  const message = "ENOSPC: System limit for number of file watchers reached, watch '/x'";
  const full = (syscall: string) => Object.assign(new Error(message), { code: 'ENOSPC', syscall });
  expect(await failing(full('watch'))).toEqual([2, `${message}\n`]);
  expect(await failing(full('write'))).toEqual([2, `The disk is full: ${message}\n`]);
});

it('owns up to a fault of the program, with the lines that a report needs', async () => {
  const [exitCode, said] = await failing(new TypeError('x is not a function'));
  expect(exitCode).toBe(2);
  expect(said).toMatch(
    /^This is a fault of the program, .*\n\nTypeError: x is not a function\n +at /,
  );
});
