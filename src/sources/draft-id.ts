import { isPaperSlug, titleSlug } from '../archive/model/slug.ts';
import type { PapersAnswer } from './answer.ts';
import type { PaperDraft } from './draft.ts';

/** A draft that names the file it belongs to. */
export interface NamedDraft extends PaperDraft {
  id: string;
}

/** An answer whose drafts all have an id. */
export interface NamedAnswer extends PapersAnswer {
  drafts: NamedDraft[];
}

/** An answer whose drafts all have an id: their own, or one made of the title; without either they are refused. */
export function withIds(answer: PapersAnswer): NamedAnswer {
  const drafts: NamedDraft[] = [];
  const refused = [...answer.refused];
  const seen = new Set<string>();
  for (const draft of answer.drafts) {
    const id = draft.id ?? titleSlug(draft.title);
    if (draft.id === undefined && !isPaperSlug(id)) {
      refused.push({
        paper: draft.title,
        note: 'It has no arXiv id, and its title makes no name.',
      });
    } else if (seen.has(id)) {
      refused.push({ paper: draft.title, note: `Another paper of the file has the id ${id}.` });
    } else drafts.push({ ...draft, id });
    seen.add(id);
  }
  return { ...answer, drafts, refused };
}
