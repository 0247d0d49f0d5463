import type { Paper } from '../archive/model/paper.ts';
import type { PaperDraft } from './draft.ts';
import { isNotice } from './withdrawal.ts';

/**
 * One draft of what Hugging Face and arXiv say of a paper: text, authors, categories, journal, venue and DOI are arXiv's,
 * day, counts, organization and links Hugging Face's. A withdrawn paper whose abstract at arXiv is but the notice
 * keeps the text of Hugging Face.
 */
export function combineDrafts(listed: PaperDraft, arxiv: PaperDraft | undefined): PaperDraft {
  if (!arxiv) return listed;
  const text = isNotice(arxiv.abstract) ? textOf(listed) : textOf(arxiv);
  const authors = arxiv.authors?.length ? arxiv : listed;
  const { authorCount: _, ...stated } = listed;
  return {
    ...stated,
    ...arxiv,
    ...text,
    ...(authors.authors && { authors: authors.authors }),
    ...(authors.authorCount !== undefined && { authorCount: authors.authorCount }),
    ...(listed.links && { links: listed.links }),
  };
}

/**
 * The same for a paper that is there, as two drafts to merge one after the other. In one draft, what only Hugging
 * Face knows would pass for arXiv's news, and a link that a person took out would come back.
 */
export function layerDrafts(
  paper: Paper,
  listed: PaperDraft,
  arxiv: PaperDraft | undefined,
): [PaperDraft, ...PaperDraft[]] {
  if (!arxiv) return [listed];
  const { published: _, authorCount: __, ...own } = listed;
  const { title, abstract, authors } = paper;
  return [{ ...own, title, abstract, authors }, arxiv];
}

function textOf({ title, abstract, origin }: PaperDraft): PaperDraft {
  return { title, abstract, ...(origin && { origin }) };
}
