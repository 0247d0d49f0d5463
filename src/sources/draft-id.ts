import { isPaperSlug, slugOf, titleSlug } from '../archive/model/slug.ts';
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

/**
 * An answer whose drafts all have an id: their own, or one made of the title; without either they are refused. A paper
 * that is stated more than once, as libraries of several people do, is taken once, with what each of them says.
 */
export function withIds(answer: PapersAnswer): NamedAnswer {
  const drafts = new Map<string, NamedDraft>();
  const refused = [...answer.refused];
  const notes = [...answer.notes];
  for (const draft of answer.drafts) {
    const { title: paper } = draft;
    const id = draft.id ?? titleSlug(draft.title);
    const other = drafts.get(id);
    if (draft.id === undefined && !isPaperSlug(id)) {
      refused.push({ paper, note: 'It has no arXiv id, and its title makes no name.' });
    } else if (other === undefined) {
      drafts.set(id, { ...draft, id });
    } else if (isSame(draft, other)) {
      drafts.set(id, { ...joined(other, draft), id });
      notes.push({
        paper,
        note: 'It is stated more than once; it was taken once, from all of them.',
      });
    } else {
      refused.push({ paper, note: `Another paper of the file has the id ${id}.` });
    }
  }
  return { ...answer, drafts: [...drafts.values()], notes, refused };
}

/** Drafts of one id of arXiv, or of one title whose names or DOIs do not speak against it. */
function isSame(draft: PaperDraft, other: NamedDraft): boolean {
  if (draft.id !== undefined) return true;
  if (slugOf(draft.title) !== slugOf(other.title)) return false;
  if (draft.doi && other.doi) return draft.doi.toLowerCase() === other.doi.toLowerCase();
  const [one, two] = [draft, other].map(({ authors }) => slugOf(authors?.[0] ?? ''));
  return one === two || one === '' || two === '';
}

/** What the first draft states, and from the second what the first leaves out. */
function joined(first: NamedDraft, second: PaperDraft): PaperDraft {
  return {
    ...second,
    ...first,
    abstract: first.abstract || second.abstract,
    ...(first.authors?.length ? {} : second.authors && { authors: second.authors }),
    ...((first.links ?? second.links) && { links: { ...second.links, ...first.links } }),
  };
}
