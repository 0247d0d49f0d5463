import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePaper } from '../../src/archive/content/parse-paper.ts';
import { IMPORT_JOURNAL } from '../../src/disk/unfinished-import.ts';
import { parseSyncState, SYNC_FILE } from '../../src/sources/sync/state.ts';
import { startFakeUpstream } from './fake-upstream.ts';
import { snapshotOf } from './rehearsal.ts';

// Kills a sync of a folder of recorded days at random moments, every second time while its files are being put in
// place, and looks at every file after each kill; after some kills a run may finish, and its content is compared
// with that of a run that nobody killed. Run by hand; see docs/sync.md.
const KILLS_PER_ROOT = 6;

const { values, positionals } = parseArgs({
  options: {
    kills: { type: 'string', default: '60' },
    since: { type: 'string', default: '2025-12-01' },
    until: { type: 'string', default: '2025-12-31' },
  },
  allowPositionals: true,
});
const [folder = 'tests/fixtures/upstream'] = positionals;
const upstream = await startFakeUpstream({ folder });
const script = join(import.meta.dirname, '../../scripts/commands/sync.ts');

/** When a run is killed: after some milliseconds, or as soon as its journal is there. */
type Moment = number | 'journal';

/** Runs the sync over a content root, killed at a moment where one is stated; returns the exit code. */
async function sync(root: string, moment?: Moment): Promise<number | null> {
  const args = [script, '--since', values.since, '--until', values.until, '--quiet'];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, HF_ENDPOINT: upstream.url, ARCHIVE_CONTENT: root },
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
  const papers = files.filter((file) => file.startsWith('papers/'));
  const torn = papers.filter(
    (file) => !parsePaper({ file, bytes: readFileSync(join(root, file)) }, '2999-01-01').parsed,
  );
  const journal = files.includes(IMPORT_JOURNAL);
  const state = files.includes(SYNC_FILE)
    ? parseSyncState(readFileSync(join(root, SYNC_FILE), 'utf8'))
    : new Map();
  const promised = [...state.values()].reduce((sum, { papers: count }) => sum + Number(count), 0);
  const part = !journal && promised !== papers.length;
  return part ? [...torn, `${papers.length} papers for ${promised} recorded`] : torn;
}

const untouched = mkdtempSync(join(tmpdir(), 'archive-whole-'));
const begun = performance.now();
await sync(untouched);
const wholeMs = performance.now() - begun;
const whole = JSON.stringify(snapshotOf(untouched));
const faults: string[] = [];
let journals = 0;
let root = '';
for (let kill = 1; kill <= Number(values.kills); kill++) {
  if (kill % KILLS_PER_ROOT === 1) root = mkdtempSync(join(tmpdir(), 'archive-killed-'));
  await sync(root, kill % 2 === 0 ? 'journal' : Math.random() * wholeMs);
  journals += Number(existsSync(join(root, IMPORT_JOURNAL)));
  faults.push(...faultsOf(root));
  if (kill % KILLS_PER_ROOT !== 0) continue;
  const code = await sync(root);
  if (code !== 0) faults.push(`the finishing run ended with ${code}`);
  if (JSON.stringify(snapshotOf(root)) !== whole) faults.push(`${root} differs from ${untouched}`);
}
await upstream.close();
process.stdout.write(
  `${values.kills} kills, ${journals} of them left a journal, ${faults.length} faults.\n${faults.join('\n')}`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
