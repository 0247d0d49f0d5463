import { arxivOf } from '../../../src/archive/model/arxiv-id.ts';
import type { Day } from '../../../src/archive/model/day.ts';
import type { PaperNote } from '../../../src/sources/answer.ts';
import {
  type ListedDraft,
  type ListedPaper,
  readListedPaper,
} from '../../../src/sources/huggingface-paper.ts';
import { writeFiles } from '../../disk/index.ts';
import { type Client, NetError } from '../../net/index.ts';
import type { SyncContext } from './context.ts';
import type { PapersRun } from './run-complete.ts';
import { takePapers } from './take-papers.ts';

/** Takes over what upstream has changed in the papers named, under all keys or some. */
export async function runUpdate(
  context: SyncContext,
  ids: readonly string[],
  keys: readonly string[] | undefined,
): Promise<PapersRun> {
  const here = ids.filter((id) => context.store.fileOf(id) !== undefined);
  const missing = ids
    .filter((id) => !here.includes(id))
    .map(
      (paper): PaperNote => ({ paper, note: 'It is not in the archive; npm run add takes it in.' }),
    );
  const arxiv = await context.arxiv.read(here);
  const listed: ListedDraft[] = [];
  for (const id of here) {
    const read = await fetchPaper(context.servers.huggingFace, id, context.today);
    const own = arxiv.drafts.get(id);
    if (typeof read !== 'string') listed.push(read.draft);
    else if (own) listed.push({ ...own, id });
    else missing.push({ paper: id, note: arxiv.fault ?? read });
  }
  const options = { mode: 'update', ...(keys && { keys }) } as const;
  const { changes, report } = await takePapers(context, listed, arxiv.drafts, options);
  await writeFiles(context.root, changes, 'update');
  const refused = [...missing, ...report.refused];
  return {
    report: { ...report, refused, fromArxiv: arxiv.drafts.size },
    notes: arxiv.fault === undefined ? [] : [arxiv.fault],
    failed: refused.length > 0,
  };
}

/** One paper of Hugging Face, or why there is none, as a sentence. */
export async function fetchPaper(
  client: Client,
  id: string,
  retrieved: Day,
): Promise<ListedPaper | string> {
  try {
    const { text } = await client.get(`/api/papers/${arxivOf(id) ?? id}`, {});
    const read = readListedPaper(JSON.parse(text), retrieved);
    if (typeof read === 'string') return read;
    return read.draft.id === id ? read : `Hugging Face answers with ${read.draft.id}.`;
  } catch (error) {
    if (error instanceof NetError) return error.message;
    if (error instanceof SyntaxError) return 'The answer of Hugging Face is no JSON.';
    throw error;
  }
}
