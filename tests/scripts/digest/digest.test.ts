import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carryOut } from '../../../scripts/cli/command.ts';
import { DIGEST, readOptions } from '../../../scripts/digest/options.ts';
import { runDigest } from '../../../scripts/digest/run-digest.ts';
import { isOwnArchive } from '../../../scripts/test/own-archive.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'digest-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  return rm(folder, { recursive: true });
});

async function run(...args: string[]) {
  let err = '';
  const streams = {
    folder,
    out: { write: () => true },
    err: { write: (text: string) => (err += text) },
  };
  const code = await carryOut(
    { ...DIGEST, run: (line) => runDigest(readOptions(line), streams) },
    args,
    streams,
  );
  return { code, err };
}

describe.skipIf(isOwnArchive())('npm run digest', () => {
  it('writes three forms of the shipped papers', async () => {
    expect(await run('--week', '2025-W50')).toEqual({ code: 0, err: '' });

    expect((await readdir(join(folder, 'digests'))).sort()).toEqual([
      '2025-W50.html',
      '2025-W50.md',
      '2025-W50.txt',
    ]);
    expect(await readFile(join(folder, 'digests', '2025-W50.txt'), 'utf8')).toContain(
      'Week 50, 2025',
    );
  });

  it('says so where a week has no papers', async () => {
    expect(await run('--week', '1999-W01')).toEqual({
      code: 1,
      err: 'No paper is listed in 1999-W01, so there is no digest of it.\n',
    });
  });

  it.each([
    [[], 'Name a day, a week or a month: --day 2025-12-10, --week 2025-W50, --month 2025-12.'],
    [['--day', '2025-02-30'], '--day is a day such as 2025-12-10, not "2025-02-30".'],
    [
      ['--day', '2025-12-10', '--week', '2025-W50'],
      'Name a day, a week or a month: --day 2025-12-10, --week 2025-W50, --month 2025-12.',
    ],
    [['--week', '2025-50'], '--week is an ISO week such as 2025-W50, not "2025-50".'],
    [['--month', '2025-13'], '--month is a month such as 2025-12, not "2025-13".'],
  ])('refuses %j in plain words', async (args, message) => {
    expect(await run(...args)).toEqual({ code: 2, err: expect.stringMatching(`^${message}\n`) });
  });

  it('leads to the address that the environment names', async () => {
    vi.stubEnv('SITE_URL', 'https://letters.example');
    vi.stubEnv('BASE_PATH', '/below/');
    await run('--week', '2025-W50');
    const text = await readFile(join(folder, 'digests', '2025-W50.txt'), 'utf8');
    expect(text).toContain('https://letters.example/below/papers/');
    expect(text).not.toContain('daily-papers-archive.example');
  });
});
