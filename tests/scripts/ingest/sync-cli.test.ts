import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isOwnArchive } from '../../../scripts/test/own-archive.ts';
import { atomEntry, dayAnswer, entryOf } from '../../fake-upstream/entries.ts';
import {
  type FakeUpstream,
  type FakeUpstreamSettings,
  startFakeUpstream,
} from '../../fake-upstream/fake-upstream.ts';
import { snapshotOf } from '../../fake-upstream/snapshot.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');

let root = '';
let upstream: FakeUpstream;
beforeEach(async () => {
  root = join(await temporaryFolder(), 'content');
});
afterEach(() => upstream?.close());

/** Starts a command in the background against the upstream; `ended` tells its exit code and what it said. */
function start(command: string, args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(REPOSITORY, 'scripts/commands', command), ...args], {
    env: { ...process.env, ARCHIVE_CONTENT: root, ...environment },
  });
  let out = '';
  let said = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  const ended = new Promise<{ code: number | null; out: string; said: string }>((done) =>
    child.on('close', (code) => done({ code, out, said })),
  );
  return { child, ended };
}

async function run(command: string, args: readonly string[], settings: FakeUpstreamSettings = {}) {
  await upstream?.close();
  upstream = await startFakeUpstream(settings);
  const environment = {
    HF_ENDPOINT: upstream.url,
    ...(settings.atom && { ARXIV_ENDPOINT: upstream.url }),
  };
  return start(command, args, environment).ended;
}

describe('npm run sync', () => {
  const days = {
    '2025-12-08': dayAnswer({}),
    '2025-12-09': dayAnswer({ id: '2512.00002' }),
    '2025-12-10': '[]',
  };

  test('tells in Markdown what it did, and ends with 0', async () => {
    const { code, out, said } = await run(
      'sync.ts',
      ['--since', '2025-12-08', '--until', '2025-12-10'],
      { days },
    );
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "3 days read: 2 with papers, 1 without, 0 not finished.
      2 papers added, 0 changed, 0 as before, 0 refused.
      0 papers with arXiv's own text.

      ### Added papers

      - 2512.00001 A plain title
      - 2512.00002 A plain title
      "
    `);
    expect(said).toMatch(/^2025-12-08 done · 1 of 3 days · 1 paper · \d+ a second · \d+ s left\n/);
  });

  test('says one line of JSON a day with --format json, and nothing else with --quiet', async () => {
    const { out, said } = await run(
      'sync.ts',
      ['--date', '2025-12-08', '--quiet', '--format', 'json'],
      { days },
    );
    expect(said).toBe('');
    expect(JSON.parse(out)).toMatchObject({ day: '2025-12-08', state: 'done', papers: 1 });
  });

  test('ends with 1 and a reason where a day failed, and changes nothing', async () => {
    const { code, out } = await run('sync.ts', ['--date', '2025-12-08'], {
      days: { '2025-12-08': '<html>' },
    });
    expect(code).toBe(1);
    expect(out).toContain('2025-12-08, failed: The answer is a web page, not JSON.');
    expect(snapshotOf(root)).toEqual({});
  });

  test('tells the gaps without asking anybody', async () => {
    await run('sync.ts', ['--since', '2025-12-08', '--until', '2025-12-10'], { days });
    const { out } = await start('sync.ts', ['--gaps', '--until', '2025-12-12']).ended;
    expect(out).toBe(
      '2025-12-10  Hugging Face lists no papers\n2025-12-11 to 2025-12-12  2 days were never asked for\n3 days are missing.\n',
    );
  });

  test('ends with 2 and its usage where it is used wrongly', async () => {
    const { code, said } = await start('sync.ts', ['--nonsense']).ended;
    expect([code, said]).toEqual([2, expect.stringContaining('--nonsense')]);
    expect(said).toContain('Usage: npm run sync');
  });

  test('ends with 2 where an endpoint is no safe address', async () => {
    const { code, said } = await start('sync.ts', ['--date', '2025-12-08'], {
      HF_ENDPOINT: 'http://example.org',
    }).ended;
    expect([code, said]).toEqual([
      2,
      expect.stringMatching(/^HF_ENDPOINT is "http:\/\/example\.org"; write an https/),
    ]);
  });

  test('ends with 75 at once while another run is at work', async () => {
    upstream = await startFakeUpstream({ days, latencyMs: 3000 });
    const environment = { HF_ENDPOINT: upstream.url };
    const first = start('sync.ts', ['--date', '2025-12-08'], environment);
    while (upstream.requests.length === 0) await new Promise((done) => setTimeout(done, 20));
    const second = await start('sync.ts', ['--date', '2025-12-09'], environment).ended;
    expect([second.code, second.said]).toEqual([
      75,
      expect.stringMatching(/^Process \d+ is writing to /),
    ]);
    expect((await first.ended).code).toBe(0);
  });

  test('ends after the day in hand on Ctrl-C', async () => {
    upstream = await startFakeUpstream({ days, latencyMs: 700 });
    const { child, ended } = start('sync.ts', ['--since', '2025-12-08', '--until', '2025-12-10'], {
      HF_ENDPOINT: upstream.url,
    });
    while (upstream.requests.length === 0) await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGINT');
    const { code, out } = await ended;
    expect(code).toBe(1);
    expect(out).toContain('The run was ended: 2 days from 2025-12-09 on were not asked for.');
    expect(readdirSync(root)).toEqual(['papers', 'sync.json']);
  });

  test('killed at any moment tears no file, and the next run completes', async () => {
    upstream = await startFakeUpstream({ days });
    const args = ['--since', '2025-12-08', '--until', '2025-12-10', '--quiet'];
    for (let kill = 0; kill < 8; kill++) {
      const { child, ended } = start('sync.ts', args, { HF_ENDPOINT: upstream.url });
      setTimeout(() => child.kill('SIGKILL'), 300 + kill * 80);
      await ended;
    }
    expect((await start('sync.ts', args, { HF_ENDPOINT: upstream.url }).ended).code).toBe(0);
    const after = snapshotOf(root);
    expect(Object.keys(after)).toEqual([
      'papers/2025/12/2512.00001.md',
      'papers/2025/12/2512.00002.md',
      'sync.json',
    ]);
    await start('sync.ts', args, { HF_ENDPOINT: upstream.url }).ended;
    expect(snapshotOf(root)).toEqual(after);
  });
});

describe('npm run add', () => {
  const atom = { '2512.00001': atomEntry({}) };
  const listed = entryOf({ paper: { submittedOnDailyAt: '2025-12-09T02:00:00.000Z' } }) as {
    paper: object;
  };
  const papers = { '2512.00001': JSON.stringify(listed.paper) };

  test.skipIf(isOwnArchive())('shows the card, then writes the paper', async () => {
    const args = ['https://huggingface.co/papers/2512.00001', '--tag', 'agents', '--org', 'Qwen'];
    const { code, out } = await run('add.ts', args, { atom, papers });
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "A plain title

      Date      2025-12-09
      Authors   Ada Lovelace, Emmy Noether
      From      Qwen
      Topics    agents
      arXiv     cs.CL cs.AI, v2
      File      papers/2025/12/2512.00001.md

      We study a simple model with α = 2.

      Written: papers/2025/12/2512.00001.md
      "
    `);
    expect(Object.keys(snapshotOf(root))).toEqual(['papers/2025/12/2512.00001.md']);
  });

  test('refuses what is there already and points at it', async () => {
    await run('add.ts', ['2512.00001'], { atom, papers });
    const before = snapshotOf(root);
    const { code, said } = await run('add.ts', ['arXiv:2512.00001v2'], { atom, papers });
    expect([code, said]).toEqual([
      1,
      '2512.00001 is already there: papers/2025/12/2512.00001.md\n',
    ]);
    expect(snapshotOf(root)).toEqual(before);
  });

  test('writes nothing where arXiv does not have the paper', async () => {
    const { code, said } = await run('add.ts', ['2512.00009'], { atom });
    expect([code, said]).toEqual([
      1,
      '2512.00009: arXiv does not have it. Hugging Face answers with status 404.\n',
    ]);
    expect(snapshotOf(root)).toEqual({});
  });

  test.skipIf(isOwnArchive())('ends with 2 where a topic is not in the registry', async () => {
    const { code, said } = await run('add.ts', ['2512.00001', '--tag', 'agent'], { atom });
    expect([code, said]).toEqual([2, expect.stringContaining('Did you mean "agents"?')]);
    expect(existsSync(join(root, 'papers'))).toBe(false);
  });

  test('makes a stub with --blank, once', async () => {
    const args = ['--blank', 'On Nothing at All', '--date', '2025-12-09'];
    expect((await run('add.ts', args)).code).toBe(0);
    expect(Object.keys(snapshotOf(root))).toEqual(['papers/2025/12/on-nothing-at-all.md']);
    expect((await run('add.ts', args)).code).toBe(1);
  });
});
