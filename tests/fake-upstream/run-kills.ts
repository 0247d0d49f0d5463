import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT } from '../../scripts/cli/exit.ts';
import { progressLine } from '../../scripts/cli/progress.ts';
import { parsePaper } from '../../src/archive/content/parse-paper.ts';
import type { Paper } from '../../src/archive/model/paper.ts';
import { IMPORT_JOURNAL } from '../../src/disk/unfinished-import.ts';
import { parseSyncState, SYNC_FILE } from '../../src/sources/sync/state.ts';
import { startFakeUpstream } from './fake-upstream.ts';
import type { KillOptions } from './options.ts';
import { snapshotOf } from './snapshot.ts';

const KILLS_PER_ROOT = 6;
const SYNC = join(import.meta.dirname, '../../scripts/commands/sync.ts');

/** When a run is killed: after some milliseconds, or as soon as its journal is there. */
type Moment = number | 'journal';

/** Runs the sync over a content root, killed at a moment where one is stated; returns the exit code. */
type Sync = (root: string, moment?: Moment) => Promise<number | null>;

/** Kills syncs of recorded days and says what the kills left; returns the exit code. */
export async function runKills(options: KillOptions): Promise<number> {
  const upstream = await startFakeUpstream(options);
  const { journals, faults } = await killMany(options, (root, moment) =>
    sync(options, upstream.url, root, moment),
  ).finally(upstream.close);
  process.stdout.write(
    `${options.kills} kills, ${journals} of them left a journal, ${faults.length} faults.\n`,
  );
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  return faults.length === 0 ? EXIT.fine : EXIT.problems;
}

async function killMany({ kills }: KillOptions, run: Sync) {
  const progress = progressLine(process.stderr);
  const untouched = mkdtempSync(join(tmpdir(), 'archive-whole-'));
  const begun = performance.now();
  await run(untouched);
  const wholeMs = performance.now() - begun;
  const faults: string[] = [];
  let journals = 0;
  let root = '';
  for (let kill = 1; kill <= kills; kill++) {
    if (kill % KILLS_PER_ROOT === 1) root = mkdtempSync(join(tmpdir(), 'archive-killed-'));
    await run(root, kill % 2 === 0 ? 'journal' : Math.random() * wholeMs);
    journals += Number(existsSync(join(root, IMPORT_JOURNAL)));
    faults.push(...faultsOf(root));
    if (kill % KILLS_PER_ROOT === 0) faults.push(...(await finish(run, root, untouched)));
    progress.show(`${kill} of ${kills} kills, ${faults.length} faults`);
  }
  progress.end();
  return { journals, faults };
}

/** Lets a run finish over a root that was killed; what differs then from a root that was not is a fault. */
async function finish(run: Sync, root: string, untouched: string): Promise<string[]> {
  const code = await run(root);
  const faults = code === 0 ? [] : [`the finishing run ended with ${code}`];
  const isSame = JSON.stringify(snapshotOf(root)) === JSON.stringify(snapshotOf(untouched));
  return isSame ? faults : [...faults, `${root} differs from ${untouched}`];
}

async function sync(
  { since, until }: KillOptions,
  endpoint: string,
  root: string,
  moment?: Moment,
): Promise<number | null> {
  const args = [SYNC, '--since', since, '--until', until, '--quiet'];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, HF_ENDPOINT: endpoint, ARCHIVE_CONTENT: root },
    stdio: 'ignore',
  });
  const kill = (): boolean => child.kill('SIGKILL');
  const journal = (): boolean => existsSync(join(root, IMPORT_JOURNAL));
  const timer =
    moment === 'journal'
      ? setInterval(() => journal() && Math.random() < 0.3 && kill(), 1)
      : setTimeout(kill, moment ?? 2 ** 31 - 1);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(timer);
  return code;
}

/** What is wrong with a content root after a kill: torn files, and days in part without a journal. */
function faultsOf(root: string): string[] {
  const files = Object.keys(snapshotOf(root));
  const papers = files
    .filter((file) => file.startsWith('papers/'))
    .map((file) => parsePaper({ file, bytes: readFileSync(join(root, file)) }, '2999-01-01'));
  const torn = papers.flatMap(({ parsed, problems }) => (parsed ? [] : [problems[0]?.file ?? '']));
  const state = files.includes(SYNC_FILE)
    ? parseSyncState(readFileSync(join(root, SYNC_FILE), 'utf8'))
    : new Map();
  const promised = [...state.values()].reduce((sum, { papers: count }) => sum + Number(count), 0);
  // A paper that several days list counts for each of them.
  const listed = papers.reduce((sum, { parsed }) => sum + daysOf(parsed?.paper), 0);
  const part = !files.includes(IMPORT_JOURNAL) && promised !== listed;
  return part ? [...torn, `${listed} papers of days for ${promised} recorded`] : torn;
}

function daysOf(paper: Paper | undefined): number {
  return paper === undefined ? 0 : 1 + paper.alsoListed.length;
}
