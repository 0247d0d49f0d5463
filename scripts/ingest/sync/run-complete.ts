import type { PaperDraft } from '../../../src/sources/draft.ts';
import { emptyReport, joinReports, type PapersReport } from '../../../src/sources/sync/report.ts';
import { writeFiles } from '../../disk/index.ts';
import type { SyncContext } from './context.ts';
import { takePapers } from './take-papers.ts';

const BATCH = 100;

/** What a run over papers came to. */
export interface PapersRun {
  report: PapersReport;
  notes: string[];
  /** The run did not do what it was asked to. */
  failed: boolean;
}

/**
 * Takes arXiv's text, authors and categories for the papers that still have Hugging Face's, and its day for those that
 * do not say when they were published, batch by batch.
 */
export async function runComplete(
  context: SyncContext,
  isStopped: () => boolean,
): Promise<PapersRun> {
  const ids = await context.store.incomplete();
  if (!context.servers.arxiv) return failedRun('arXiv is left out: set ARXIV_ENDPOINT.');
  const reports: PapersReport[] = [];
  for (let start = 0; start < ids.length && !isStopped(); start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const { drafts, fault } = await context.arxiv.read(batch);
    const listed = [...drafts.values()].map(withId);
    const { changes, report } = await takePapers(context, listed, new Map(), { mode: 'fill' });
    await writeFiles(context.root, changes, 'complete');
    reports.push({ ...report, fromArxiv: drafts.size });
    if (fault !== undefined) return { report: joinReports(reports), notes: [fault], failed: true };
  }
  return {
    report: joinReports(reports),
    notes: [`${ids.length} papers had Hugging Face's text, or no day of publication.`],
    failed: false,
  };
}

/** A run that ended before it began, and why. */
function failedRun(note: string): PapersRun {
  return { report: emptyReport(), notes: [note], failed: true };
}

function withId(draft: PaperDraft): PaperDraft & { id: string } {
  return { ...draft, id: draft.id ?? '' };
}
