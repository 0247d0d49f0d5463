import type { Day } from '../../../src/archive/model/day.ts';
import type { Gap } from '../../../src/archive/model/gap.ts';
import { gapLines } from '../../../src/sources/sync/gap-text.ts';
import { daysBetween, missingDays } from '../../../src/sources/sync/gaps.ts';
import { daysSummary, papersSummary } from '../../../src/sources/sync/summary.ts';
import { EXIT } from '../../cli/exit.ts';
import { type Progress, progressLine } from '../../cli/progress.ts';
import { stopOnSignals } from '../../cli/stop-on-signals.ts';
import { withLock } from '../../disk/index.ts';
import { openContext, type SyncContext } from './context.ts';
import { dayProgress } from './day-progress.ts';
import type { SyncOptions } from './options.ts';
import { type PapersRun, runComplete } from './run-complete.ts';
import { latestDays, type RunControl, runDays } from './run-days.ts';
import { runGaps } from './run-gaps.ts';
import { runUpdate } from './run-update.ts';
import { openServers } from './servers.ts';

/** Carries out what was asked of a content root; returns the exit code. */
export async function runSync(root: string, options: SyncOptions, today: Day): Promise<number> {
  const { task } = options;
  if (task.kind === 'gaps') {
    return printGaps(await runGaps(root, today, task.since, task.until), options);
  }
  const servers = openServers(process.env, options.arxiv);
  const { isStopped } = stopOnSignals('Ending after the day in hand.', process.stderr);
  return withLock(root, async (recovered) => {
    const context = await openContext(root, today, servers);
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
  const { task, refresh, format } = options;
  const range = task.kind === 'days' ? task : { ...(await latestDays(context)), missing: false };
  const days = range.missing
    ? missingDays(context.state, range.since, range.until)
    : daysBetween(range.since, range.until);
  const progress = progressLine(process.stderr, { log: true });
  const onDay = dayTeller(days.length, progress, options);
  const mode = refresh ? 'refresh' : 'fill';
  const done = await runDays(context, days, { mode }, { isStopped, onDay });
  progress.end();
  const notes = [...recovered, ...done.notes];
  if (format === 'text') process.stdout.write(daysSummary(done.days, notes));
  else for (const note of notes) console.error(note);
  const finished = done.days.every(({ state }) => state === 'done' || state === 'empty');
  return finished && done.left.length === 0 ? EXIT.fine : EXIT.problems;
}

/** Tells of each day how far the run is, and as JSON what came of it. */
function dayTeller(
  total: number,
  progress: Progress,
  { quiet, format }: SyncOptions,
): RunControl['onDay'] {
  const wordsOf = dayProgress(total);
  return (report, index) => {
    if (!quiet) progress.show(wordsOf(report, index));
    if (format !== 'json') return;
    progress.end();
    console.log(JSON.stringify(report));
  };
}

function printPapers({ format }: SyncOptions, { report, notes, failed }: PapersRun): number {
  const json = (): string => `${JSON.stringify({ ...report, run: notes })}\n`;
  process.stdout.write(format === 'json' ? json() : papersSummary(report, notes));
  return failed || report.refused.length > 0 ? EXIT.problems : EXIT.fine;
}

function printGaps(gaps: readonly Gap[], { format }: SyncOptions): number {
  const json = format === 'json';
  for (const line of json ? gaps.map((gap) => JSON.stringify(gap)) : gapLines(gaps)) {
    console.log(line);
  }
  if (!json) console.log(gaps.length === 0 ? 'No gaps.' : `${gaps.length} days are missing.`);
  return EXIT.fine;
}
