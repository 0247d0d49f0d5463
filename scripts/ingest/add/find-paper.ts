import { combineDrafts } from '../../../src/sources/combine.ts';
import type { ListedDraft, ListedPaper } from '../../../src/sources/huggingface-paper.ts';
import type { SyncContext } from '../sync/context.ts';
import { fetchPaper } from '../sync/run-update.ts';
import type { StatedPaper } from './options.ts';

/** What arXiv and Hugging Face together say of a paper, or why it cannot be taken, as a sentence. */
export async function findPaper(context: SyncContext, id: string): Promise<ListedPaper | string> {
  const arxiv = await context.arxiv.read([id]);
  if (arxiv.fault !== undefined) {
    return `${arxiv.fault} To take Hugging Face's text: --no-arxiv.`;
  }
  const refused = arxiv.notes.find(({ paper }) => paper === id);
  const own = arxiv.drafts.get(id);
  if (!own && refused) return `arXiv's entry cannot be taken. ${refused.note}`;
  const listed = await fetchPaper(context.servers.huggingFace, id, context.today);
  if (typeof listed !== 'string') {
    const draft = { ...listed.draft, ...combineDrafts(listed.draft, own), id };
    return { draft, notes: listed.notes };
  }
  if (own) return { draft: { ...own, id }, notes: arxiv.notes.map(({ note }) => note) };
  return context.servers.arxiv ? `arXiv does not have it. ${listed}` : listed;
}

/** A draft with what a person states; text that a person states is nobody's import. */
export function withStated(draft: ListedDraft, stated: StatedPaper): ListedDraft {
  const { orgHandle, origin, ...rest } = draft;
  const ownText = stated.title !== undefined || stated.authors !== undefined;
  return {
    ...rest,
    ...stated,
    links: { ...draft.links, ...stated.links },
    ...(orgHandle !== undefined && stated.org === undefined && { orgHandle }),
    ...(origin && !ownText && { origin }),
  };
}
