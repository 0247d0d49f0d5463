import { type Day, FIRST_LISTED_DAY } from '../../../src/archive/model/day.ts';
import type { PapersAnswer } from '../../../src/sources/answer.ts';
import { detectForm, FORM_NAMES, type SourceForm } from '../../../src/sources/detect-form.ts';
import { type NamedAnswer, type NamedDraft, withIds } from '../../../src/sources/draft-id.ts';
import type { Paragraph } from '../../../src/sources/listing/entries.ts';
import type { PapersReport } from '../../../src/sources/sync/report.ts';
import { type FileChange, withLock, writeFiles } from '../../disk/index.ts';
import { openContext, type SyncContext } from '../sync/context.ts';
import { openServers } from '../sync/servers.ts';
import { type Taken, takePapers } from '../sync/take-papers.ts';
import type { ImportOptions } from './options.ts';
import { readDrafts } from './read-drafts.ts';
import { readSource, refuseTooLarge, SourceError } from './read-source.ts';

/** Files that are written as one set: no page or day has as many. */
const SET_MAX = 500;

/** The forms that may hold whole libraries, and so be larger than a page or an answer. */
const LIBRARIES: ReadonlySet<SourceForm> = new Set(['export', 'bibtex', 'csl', 'ris']);

/** Where in the file a paper stood, and where in the archive it stands. */
export interface TakenPaper {
  /** Line of the file, 1-based, where its form has papers by line. */
  line?: number;
  /** Relative to the content root; absent where the paper was refused. */
  file?: string;
  title: string;
  isNew: boolean;
}

/** What an import did. */
export interface ImportRun {
  form: SourceForm;
  papers: TakenPaper[];
  /** Lines of the file that belong to no paper. */
  leftOut: Paragraph[];
  report: PapersReport;
  /** Files that were written, relative to the content root. */
  written: string[];
  /** What was made of an unfinished run before this one. */
  recovered: readonly string[];
}

/** Reads a file and takes its papers into a content root; throws `SourceError` where the file holds none. */
export async function runImport(
  root: string,
  options: ImportOptions,
  today: Day,
): Promise<ImportRun> {
  const text = await readSource(options.file);
  const form = detectForm(text);
  if (!form) throw new SourceError(`${options.file} is ${noForm()}.`);
  if (!LIBRARIES.has(form)) refuseTooLarge(options.file, text);
  const answer = await readDrafts(form, text, options);
  if (answer.kind === 'failed') throw new SourceError(`${options.file}: ${answer.reason}`);
  if (answer.kind === 'none') throw new SourceError(`${options.file} lists no paper.`);
  const leftOut = 'leftOut' in answer ? answer.leftOut : [];
  const take = async (recovered: readonly string[]): Promise<ImportRun> => {
    const context = await openContext(root, today, openServers({}, false));
    return { form, leftOut, recovered, ...(await takeAnswer(context, answer, options)) };
  };
  return options.dryRun ? take([]) : withLock(root, take);
}

async function takeAnswer(
  context: SyncContext,
  answer: PapersAnswer,
  options: ImportOptions,
): Promise<Pick<ImportRun, 'papers' | 'report' | 'written'>> {
  const named = await withAbstracts(withIds(answer), context);
  const { drafts, notes, refused } = withDays(named, context, options.day);
  const taken = await takePapers(ownTopicsFirst(context), drafts, new Map(), { mode: 'fill' });
  const report: PapersReport = {
    ...taken.report,
    notes: [...notes, ...taken.report.notes],
    refused: [...refused, ...taken.report.refused],
    fromArxiv: drafts.filter(({ origin }) => origin === 'arxiv').length,
  };
  const mayWrite = !options.dryRun && (report.refused.length === 0 || options.skipRefused);
  const written = mayWrite ? await writeSets(context.root, taken.changes, options.file) : [];
  return { papers: drafts.map((draft) => placeOf(draft, context, taken)), report, written };
}

/** A whole export goes in sets, since all files of a set are open at the same time; a second run takes up where one broke off. */
async function writeSets(
  root: string,
  changes: readonly FileChange[],
  what: string,
): Promise<string[]> {
  const written: string[] = [];
  for (let start = 0; start < changes.length; start += SET_MAX) {
    written.push(...(await writeFiles(root, changes.slice(start, start + SET_MAX), what)));
  }
  return written;
}

/** What a file is not, in a sentence: all that it could have been. */
function noForm(): string {
  const names = Object.values(FORM_NAMES);
  return `neither ${names.slice(0, -1).join(', ')} nor ${names.at(-1)}`;
}

/** A bibliography may leave out the abstract of a paper that is there; a new one needs it. */
async function withAbstracts(answer: NamedAnswer, { store }: SyncContext): Promise<NamedAnswer> {
  const drafts: NamedDraft[] = [];
  const refused = [...answer.refused];
  for (const draft of answer.drafts) {
    const stored = draft.abstract === '' ? await store.read(draft.id) : undefined;
    if (draft.abstract !== '') drafts.push(draft);
    else if (stored === 'unreadable') drafts.push(draft);
    else if (stored) drafts.push({ ...draft, abstract: stored.parsed.paper.abstract });
    else {
      const note = `It has no abstract. With arXiv's: npm run add -- ${draft.id}`;
      refused.push({ paper: draft.id, note });
    }
  }
  return { ...answer, drafts, refused };
}

/** A new paper needs a day: the one that is asked for, or the one on which it was published. */
function withDays(answer: NamedAnswer, { store }: SyncContext, day: Day | undefined): NamedAnswer {
  const drafts: NamedDraft[] = [];
  const refused = [...answer.refused];
  for (const draft of answer.drafts) {
    const date = draft.date ?? day ?? listable(draft.published);
    // A day that is only supplied must not stand in `alsoListed` of a paper that has its own.
    if (store.fileOf(draft.id) !== undefined) drafts.push(draft);
    else if (date !== undefined) drafts.push({ ...draft, date });
    else
      refused.push({
        paper: draft.id,
        note: 'The day that listed it is not known; say it with --day.',
      });
  }
  return { ...answer, drafts, refused };
}

/** A paper of before all lists can only have been listed later, which its day of publication does not tell. */
function listable(published: Day | undefined): Day | undefined {
  return published !== undefined && published >= FIRST_LISTED_DAY ? published : undefined;
}

/** Topics are suggested to drafts that have none: those of the archive's own export are a person's choice. */
function ownTopicsFirst(context: SyncContext): SyncContext {
  const { suggestTags } = context;
  return {
    ...context,
    suggestTags: (draft) =>
      'tags' in draft && Array.isArray(draft.tags) ? (draft.tags as string[]) : suggestTags(draft),
  };
}

function placeOf(draft: NamedDraft, { store }: SyncContext, { changes }: Taken): TakenPaper {
  const there = store.fileOf(draft.id);
  const file = there ?? changes.find((one) => one.file.endsWith(`/${draft.id}.md`))?.file;
  return {
    ...('line' in draft && typeof draft.line === 'number' && { line: draft.line }),
    ...(file !== undefined && { file }),
    title: draft.title,
    isNew: there === undefined && file !== undefined,
  };
}
