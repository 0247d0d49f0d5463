import type { FormerAddress } from '../../../src/archive/model/registries.ts';
import { combineDrafts, layerDrafts } from '../../../src/sources/combine.ts';
import type { PaperDraft } from '../../../src/sources/draft.ts';
import type { ListedDraft } from '../../../src/sources/huggingface-paper.ts';
import type { MergeMode } from '../../../src/sources/merge.ts';
import {
  type Layers,
  type PaperPlan,
  planPaper,
  refusedPlan,
  type StoredPaper,
} from '../../../src/sources/sync/plan-paper.ts';
import { emptyReport, type PapersReport } from '../../../src/sources/sync/report.ts';
import type { FileChange } from '../../disk/index.ts';
import type { SyncContext } from './context.ts';

/** How drafts are taken over, and which keys where that is to be `update`. */
export interface TakeOptions {
  mode: MergeMode;
  keys?: readonly string[];
}

/** The files that taking some papers over changes, and what is to be told of it. */
export interface Taken {
  changes: FileChange[];
  report: PapersReport;
}

/**
 * Plans the files of papers that Hugging Face listed, with what arXiv says of them. Nothing is written: the caller
 * writes all changes as one set.
 */
export async function takePapers(
  context: SyncContext,
  listed: readonly ListedDraft[],
  arxiv: ReadonlyMap<string, PaperDraft>,
  options: TakeOptions,
): Promise<Taken> {
  const report = emptyReport();
  const changes: FileChange[] = [];
  for (const stated of listed) {
    const draft = underItsId(context, stated, report);
    if (!draft) continue;
    const { unknownOrg, plan } = await planListed(context, draft, arxiv.get(draft.id), options);
    tell(report, plan);
    if (plan.text === undefined) continue;
    changes.push({ file: plan.file, text: plan.text });
    if (unknownOrg !== undefined && statesOrg(plan)) report.orgs.push(unknownOrg);
  }
  report.orgs = [...new Set(report.orgs)];
  return { changes, report };
}

/** A paper that was renamed under its id of today; undefined for one that was taken out, which a note says. */
function underItsId(
  { formerOf }: SyncContext,
  draft: ListedDraft,
  report: PapersReport,
): ListedDraft | undefined {
  const former = formerOf(draft.id);
  const id = former?.to?.replace(/^papers\//, '');
  if (!former || (id !== undefined && former.to !== id)) return { ...draft, id: id ?? draft.id };
  report.notes.push({ paper: draft.id, note: goneNote(former) });
  return undefined;
}

/** Why a paper is not taken in again, as a sentence. */
export function goneNote({ date, note }: FormerAddress): string {
  const since = date === undefined ? '' : ` since ${date}`;
  return `former.yaml says that it is gone${since}${note === undefined ? '' : ` (${note})`}, so it was left out.`;
}

async function planListed(
  context: SyncContext,
  listed: ListedDraft,
  arxiv: PaperDraft | undefined,
  options: TakeOptions,
): Promise<{ unknownOrg?: string; plan: PaperPlan }> {
  const { id } = listed;
  const stored = await context.store.read(id);
  if (stored === 'unreadable') {
    const file = context.store.fileOf(id) ?? '';
    const note = `${file} has problems, so it was left as it is; see npm run check.`;
    return { plan: refusedPlan({ id, title: listed.title, file }, note) };
  }
  const named = context.nameOrg(listed);
  const { orgHandle: _, ...stated } = { ...listed, ...(named && { org: named.org }) };
  const plan = planPaper(
    stored,
    waysToState(stored, stated, arxiv, context.suggestTags),
    { ...options, sha256: context.sha256 },
    context.tomorrow,
  );
  return { plan, ...(named && !named.isKnown && { unknownOrg: named.org }) };
}

/** A paper with arXiv's text, if there is one, else with Hugging Face's; topics are suggested to new papers only. */
function waysToState(
  stored: StoredPaper | undefined,
  listed: PaperDraft,
  arxiv: PaperDraft | undefined,
  suggestTags: SyncContext['suggestTags'],
): [Layers, ...Layers[]] {
  if (stored) {
    const best = layerDrafts(stored.parsed.paper, listed, arxiv);
    return arxiv ? [best, [listed]] : [best];
  }
  const tagged = (draft: PaperDraft): Layers => [
    draft.tags ? draft : { ...draft, tags: suggestTags(draft) },
  ];
  const best = tagged(combineDrafts(listed, arxiv));
  return arxiv ? [best, tagged(listed)] : [best];
}

function statesOrg({ outcome, changes }: PaperPlan): boolean {
  return outcome === 'added' || changes.some(({ key }) => key === 'org');
}

function tell(report: PapersReport, plan: PaperPlan): void {
  const { id, title, outcome, changes, suggestions, note } = plan;
  if (outcome === 'refused') report.refused.push({ paper: id, note: note ?? '' });
  else if (note !== undefined) report.notes.push({ paper: id, note });
  if (outcome === 'added') report.added.push({ paper: id, title });
  if (outcome === 'changed')
    report.changed.push({ paper: id, keys: changes.map(({ key }) => key) });
  if (outcome === 'unchanged') report.unchanged++;
  report.upstream.push(...suggestions.map((suggestion) => ({ paper: id, ...suggestion })));
}
