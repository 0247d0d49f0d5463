import { type Day, FIRST_LISTED_DAY } from '../../../src/archive/model/day.ts';
import type { PapersAnswer } from '../../../src/sources/answer.ts';
import type { PaperDraft } from '../../../src/sources/draft.ts';
import { type NamedAnswer, type NamedDraft, withIds } from '../../../src/sources/draft-id.ts';
import type { PapersReport } from '../../../src/sources/sync/report.ts';
import { writeSets } from '../../disk/index.ts';
import type { SyncContext } from '../sync/context.ts';
import { type Taken, takePapers } from '../sync/take-papers.ts';

/** Where in the file a paper stood, and where in the archive it stands. */
export interface TakenPaper {
  /** Line of the file, 1-based, where its form has papers by line. */
  line?: number;
  /** Relative to the content root; absent where the paper was refused. */
  file?: string;
  title: string;
  isNew: boolean;
}

/** What became of the papers of an answer. */
export interface TakenAnswer {
  papers: TakenPaper[];
  report: PapersReport;
  /** Files that were written, relative to the content root. */
  written: string[];
  /** Why arXiv's text is missing, as a sentence. */
  arxivFault?: string;
}

/** How an answer is taken. */
export interface TakeAnswerOptions {
  /** What the set of files is called, should it have to be finished later. */
  what: string;
  /** The day of papers that state none. */
  day?: Day;
  byAccess?: boolean;
  askArxiv?: boolean;
  dryRun: boolean;
  skipRefused: boolean;
}

type Drafts = ReadonlyMap<string, PaperDraft>;

/** Takes the papers of an answer into the content root, all of them or none. */
export async function takeAnswer(
  context: SyncContext,
  answer: PapersAnswer,
  options: TakeAnswerOptions,
): Promise<TakenAnswer> {
  const all = withIds(answer);
  const asked = options.askArxiv ? all.drafts.map(({ id }) => id) : [];
  const { drafts: arxiv, fault } = await context.arxiv.read(asked);
  const named = await withAbstracts(all, context, arxiv);
  const { drafts, notes, refused } = withDays(named, context, options, arxiv);
  const taken = await takePapers(ownTopicsFirst(context), drafts, arxiv, { mode: 'fill' });
  const report: PapersReport = {
    ...taken.report,
    notes: [...notes, ...taken.report.notes],
    refused: [...refused, ...taken.report.refused],
    fromArxiv: drafts.filter(({ id, origin }) => origin === 'arxiv' || arxiv.has(id)).length,
  };
  const mayWrite = !options.dryRun && (report.refused.length === 0 || options.skipRefused);
  const written = mayWrite ? await writeSets(context.root, taken.changes, options.what) : [];
  const papers = drafts.map((draft) => placeOf(draft, context, taken));
  return { papers, report, written, ...(fault !== undefined && { arxivFault: fault }) };
}

/** A bibliography may leave out the abstract of a paper that is there; a new one needs it. */
async function withAbstracts(
  answer: NamedAnswer,
  { store }: SyncContext,
  arxiv: Drafts,
): Promise<NamedAnswer> {
  const drafts: NamedDraft[] = [];
  const refused = [...answer.refused];
  for (const draft of answer.drafts) {
    const abstract = draft.abstract || (arxiv.get(draft.id)?.abstract ?? '');
    const stored = abstract === '' ? await store.read(draft.id) : undefined;
    if (abstract !== '') drafts.push({ ...draft, abstract });
    else if (stored === 'unreadable') drafts.push(draft);
    else if (stored) drafts.push({ ...draft, abstract: stored.parsed.paper.abstract });
    else {
      const note = `It has no abstract. With arXiv's: --ask-arxiv, or npm run add -- ${draft.id}`;
      refused.push({ paper: draft.id, note });
    }
  }
  return { ...answer, drafts, refused };
}

/** A new paper needs a day: the one that is asked for, or the one on which it was published. */
function withDays(
  answer: NamedAnswer,
  { store }: SyncContext,
  { day, byAccess }: TakeAnswerOptions,
  arxiv: Drafts,
): NamedAnswer {
  const drafts: NamedDraft[] = [];
  const refused = [...answer.refused];
  for (const draft of answer.drafts) {
    const published = draft.published ?? arxiv.get(draft.id)?.published;
    const accessed = byAccess ? draft.accessed : undefined;
    const date = accessed ?? draft.date ?? day ?? listable(published);
    // A day that is only supplied must not stand in `alsoListed` of a paper that has its own.
    if (store.fileOf(draft.id) !== undefined) drafts.push(draft);
    else if (date !== undefined) drafts.push({ ...draft, date });
    else
      refused.push({
        paper: draft.id,
        note: `The day that listed it is not known; say it with --day${draft.accessed === undefined ? '' : ', or take the one on which it was put into the library with --day accessed'}.`,
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
