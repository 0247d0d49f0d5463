import { contentRoot } from '../../src/disk/content-root.ts';
import { gapLines } from '../../src/sources/sync/gap-text.ts';
import { daysBetween, missingDays } from '../../src/sources/sync/gaps.ts';
import { daysSummary, papersSummary } from '../../src/sources/sync/summary.ts';
import { withLock } from '../disk/index.ts';
import { utcToday } from '../ingest/sync/clock.ts';
import { openContext, type SyncContext } from '../ingest/sync/context.ts';
import { exitWithFault } from '../ingest/sync/exit.ts';
import { readOptions, type SyncOptions, USAGE } from '../ingest/sync/options.ts';
import { dayProgress } from '../ingest/sync/progress.ts';
import { type PapersRun, runComplete } from '../ingest/sync/run-complete.ts';
import { latestDays, runDays } from '../ingest/sync/run-days.ts';
import { runGaps } from '../ingest/sync/run-gaps.ts';
import { runUpdate } from '../ingest/sync/run-update.ts';
import { openServers } from '../ingest/sync/servers.ts';
import { stopOnInterrupt } from '../ingest/sync/stop.ts';

const root = contentRoot();
const today = utcToday();

try {
  const options = readOptions(process.argv.slice(2), today);
  if (!options) console.log(USAGE);
  else process.exitCode = await run(options);
} catch (error) {
  exitWithFault(error, USAGE);
}

/** Carries out what was asked; returns the exit code. */
async function run(options: SyncOptions): Promise<number> {
  if (options.task.kind === 'gaps')
    return printGaps(options, options.task.since, options.task.until);
  const servers = openServers(process.env, options.arxiv);
  const { isStopped } = stopOnInterrupt(process.stderr);
  return withLock(root, async (recovered) => {
    const context = await openContext(root, today, servers);
    const { task } = options;
    if (task.kind === 'complete')
      return printPapers(options, await runComplete(context, isStopped));
    if (task.kind === 'update') {
      return printPapers(options, await runUpdate(context, task.ids, task.keys));
    }
    return syncDays(context, options, recovered, isStopped);
  });
}

async function syncDays(
  context: SyncContext,
  options: SyncOptions,
  recovered: readonly string[],
  isStopped: () => boolean,
): Promise<number> {
  const { task, refresh, quiet, format } = options;
  const range = task.kind === 'days' ? task : { ...(await latestDays(context)), missing: false };
  const days = range.missing
    ? missingDays(context.state, range.since, range.until)
    : daysBetween(range.since, range.until);
  const progress = quiet ? undefined : dayProgress(days.length, process.stderr);
  const done = await runDays(
    context,
    days,
    { mode: refresh ? 'refresh' : 'fill' },
    {
      isStopped,
      onDay: (report, index) => {
        progress?.(report, index);
        if (format === 'json') console.log(JSON.stringify(report));
      },
    },
  );
  const notes = [...recovered, ...done.notes];
  if (format === 'text') process.stdout.write(daysSummary(done.days, notes));
  else for (const note of notes) console.error(note);
  const finished = done.days.every(({ state }) => state === 'done' || state === 'empty');
  return finished && done.left.length === 0 ? 0 : 1;
}

function printPapers({ format }: SyncOptions, { report, notes, failed }: PapersRun): number {
  const json = (): string => `${JSON.stringify({ ...report, run: notes })}\n`;
  process.stdout.write(format === 'json' ? json() : papersSummary(report, notes));
  return failed || report.refused.length > 0 ? 1 : 0;
}

async function printGaps(options: SyncOptions, since?: string, until?: string): Promise<number> {
  const gaps = await runGaps(root, today, since, until);
  const json = options.format === 'json';
  for (const line of json ? gaps.map((gap) => JSON.stringify(gap)) : gapLines(gaps)) {
    console.log(line);
  }
  if (!json) console.log(gaps.length === 0 ? 'No gaps.' : `${gaps.length} days are missing.`);
  return 0;
}
