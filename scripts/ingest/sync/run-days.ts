import { addDays, type Day } from '../../../src/archive/model/day.ts';
import type { DayReport } from '../../../src/sources/sync/report.ts';
import { isFinal } from '../../../src/sources/sync/state.ts';
import { writeFiles } from '../../disk/index.ts';
import { NetError } from '../../net/index.ts';
import type { SyncContext } from './context.ts';
import { fetchNewestDay } from './fetch-day.ts';
import { stateFile, syncDay } from './sync-day.ts';
import type { TakeOptions } from './take-papers.ts';

/** After so many days in a row without any answer a run gives up. */
const UNREACHABLE_MAX = 3;

/** What a run over days came to. */
export interface DaysRun {
  days: DayReport[];
  /** Sentences about the run as a whole. */
  notes: string[];
  /** Days that were not asked for, since the run was ended or the server is away. */
  left: Day[];
}

/** What a run over days reports to while it goes on, and asks whether to go on. */
export interface RunControl {
  onDay: (report: DayReport, index: number) => void;
  isStopped: () => boolean;
}

/** Syncs days one after the other; each is written before the next one is read. */
export async function runDays(
  context: SyncContext,
  days: readonly Day[],
  options: TakeOptions,
  control: RunControl,
): Promise<DaysRun> {
  const run: DaysRun = { days: [], notes: [], left: [] };
  const faults = new Set<string>();
  let away = 0;
  for (const [index, day] of days.entries()) {
    if (control.isStopped() || away === UNREACHABLE_MAX) {
      run.left = days.slice(index);
      break;
    }
    const { report, unreachable, arxivFault } = await syncDay(context, day, options);
    run.days.push(report);
    away = unreachable ? away + 1 : 0;
    if (arxivFault !== undefined) faults.add(arxivFault);
    control.onDay(report, index);
  }
  await recordFailures(context, run);
  run.notes.push(...[...faults].map(arxivNote), ...leftNotes(run, away));
  return run;
}

/** The days of `--latest`: from the one after the last finished day to the newest that Hugging Face lists. */
export async function latestDays(context: SyncContext): Promise<{ since: Day; until: Day }> {
  const until = await newestDay(context);
  const finished = [...context.state.values()].filter(isFinal).map(({ day }) => day);
  const last = finished.sort().at(-1);
  const since = last === undefined || last >= until ? until : addDays(last, 1);
  return { since, until };
}

async function newestDay({ servers, today }: SyncContext): Promise<Day> {
  try {
    return (await fetchNewestDay(servers.huggingFace, today)) ?? today;
  } catch (error) {
    // A mirror that knows only days can still be asked for today's.
    if (error instanceof NetError && error.fault !== 'unreachable') return today;
    throw error;
  }
}

/** A run in which nothing could be read leaves every byte as it was: its failures stand in the report alone. */
async function recordFailures(context: SyncContext, run: DaysRun): Promise<void> {
  const wrote = run.days.some(({ state }) => state !== 'failed');
  if (wrote) await writeFiles(context.root, [stateFile(context)], 'sync.json');
}

function arxivNote(fault: string): string {
  return `${fault} Papers without arXiv's text have Hugging Face's; npm run sync -- --complete takes arXiv's later.`;
}

function leftNotes(run: DaysRun, away: number): string[] {
  const [first] = run.left;
  if (first === undefined) return [];
  const why = away === UNREACHABLE_MAX ? 'Hugging Face is away' : 'The run was ended';
  return [`${why}: ${run.left.length} days from ${first} on were not asked for.`];
}
