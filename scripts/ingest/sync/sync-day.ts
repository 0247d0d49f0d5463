import type { Day } from '../../../src/archive/model/day.ts';
import type { PaperNote, PapersAnswer } from '../../../src/sources/answer.ts';
import type { ListedDraft } from '../../../src/sources/huggingface-paper.ts';
import {
  type DayReport,
  emptyReport,
  type PapersReport,
} from '../../../src/sources/sync/report.ts';
import {
  type DayOutcome,
  SYNC_FILE,
  withRecord,
  writeSyncState,
} from '../../../src/sources/sync/state.ts';
import { type FileChange, writeFiles } from '../../disk/index.ts';
import type { SyncContext } from './context.ts';
import { fetchDay } from './fetch-day.ts';
import { staleReason } from './stale-day.ts';
import { type TakeOptions, takePapers } from './take-papers.ts';

/** What became of a day, and what of the run it is part of has to know. */
export interface SyncedDay {
  report: DayReport;
  /** Nobody answered: the days that follow will fare no better. */
  unreachable: boolean;
  /** Why arXiv's text is missing, as a sentence. */
  arxivFault?: string;
}

/** Reads a day and writes its papers, all of them or none; a day that cannot be read writes nothing. */
export async function syncDay(
  context: SyncContext,
  day: Day,
  options: TakeOptions,
): Promise<SyncedDay> {
  const answer = await fetchDay(context.servers.huggingFace, day, context.today);
  if (answer.kind === 'none') return leaveDay(context, { day, state: 'empty' });
  if (answer.kind === 'failed') {
    const { reason, unreachable = false } = answer;
    const state = answer.stale ? 'unfinished' : 'failed';
    return { ...(await leaveDay(context, { day, state, reason })), unreachable };
  }
  const reason = answer.isDated ? undefined : await staleReason(context, day, answer.drafts);
  if (reason !== undefined) return leaveDay(context, { day, state: 'unfinished', reason });
  return takeDay(context, day, answer, options);
}

/** Records a day of which no paper is taken; a failed one is recorded at the end of the run, if it is at all. */
async function leaveDay(
  context: SyncContext,
  outcome: Pick<DayReport, 'day' | 'state' | 'reason'>,
): Promise<SyncedDay> {
  const report: DayReport = { ...emptyReport(), ...outcome, papers: 0 };
  note(context, report);
  if (outcome.state === 'empty') await writeFiles(context.root, [stateFile(context)], outcome.day);
  return { report, unreachable: false };
}

/** The change that records the state of all days. */
export function stateFile(context: SyncContext): FileChange {
  return { file: SYNC_FILE, text: writeSyncState(context.state) };
}

async function takeDay(
  context: SyncContext,
  day: Day,
  answer: PapersAnswer<ListedDraft>,
  options: TakeOptions,
): Promise<SyncedDay> {
  const ids = answer.drafts.map(({ id }) => id);
  // A refresh takes counts, of which arXiv has none: it is asked for new papers only.
  const asked = options.mode === 'refresh' ? ids.filter((id) => !context.store.fileOf(id)) : ids;
  const arxiv = await context.arxiv.read(asked);
  const taken = await takePapers(context, answer.drafts, arxiv.drafts, options);
  const report = reportOf(day, answer, { ...taken.report, fromArxiv: arxiv.drafts.size });
  report.notes.push(...newsOf(report, [...answer.notes, ...arxiv.notes]));
  note(context, report);
  if (report.state !== 'failed') {
    await writeFiles(context.root, [...taken.changes, stateFile(context)], day);
    for (const { file } of taken.changes) context.store.addFile(file);
  }
  return {
    report,
    unreachable: false,
    ...(arxiv.fault !== undefined && { arxivFault: arxiv.fault }),
  };
}

function reportOf(day: Day, answer: PapersAnswer, taken: PapersReport): DayReport {
  const refused = [...answer.refused, ...taken.refused];
  const papers = answer.drafts.length + answer.refused.length;
  return { ...taken, day, refused, papers, ...outcomeOf(papers, refused) };
}

function outcomeOf(
  papers: number,
  refused: readonly PaperNote[],
): { state: DayOutcome; reason?: string } {
  if (refused.length === 0) return { state: 'done' };
  const reasons = refused.slice(0, 3).map(({ paper, note }) => `${paper}: ${note}`);
  const reason = reasons.join(' ') + (refused.length > 3 ? ' And more.' : '');
  return { state: refused.length === papers ? 'failed' : 'unfinished', reason };
}

/** On a second run the source's slips are known: only those in papers that changed are told. */
function newsOf(report: DayReport, notes: readonly PaperNote[]): PaperNote[] {
  const touched = new Set([...report.added, ...report.changed].map(({ paper }) => paper));
  return notes.filter(({ paper }) => touched.has(paper));
}

function note(context: SyncContext, report: DayReport): void {
  const { day, state, papers, refused, reason } = report;
  context.state = withRecord(context.state, {
    day,
    state,
    papers,
    refused: refused.length,
    read: context.today,
    ...(reason !== undefined && { reason }),
  });
}
