import type { Paper } from '../archive/model/paper.ts';
import type { DraftOrigin } from './draft.ts';
import { originOf } from './fingerprint.ts';

/** From the source that knows least of a paper's text to the one that knows it best. */
const RANKS: Readonly<Record<DraftOrigin, number>> = {
  bibtex: 0,
  listing: 1,
  huggingface: 2,
  arxiv: 3,
};

/** The keys whose values belong to one day of reading, so that they are taken together. */
export const COUNTS = ['upvotes', 'comments', 'stars', 'retrieved'] as const;

/** Keys that only Hugging Face knows; arXiv's drafts have them from there. */
const HUB_KEYS = /^(upvotes|comments|stars|retrieved|submitter|org|links\..*)$/;

/**
 * Says whether a key of a draft comes from a source that a paper was not imported from yet. Where it was, an absent
 * key is one that a person took out, or one that upstream has added since: a suggestion in either case. Everything
 * is news to a paper written by hand, and in the archive's own export, which has no origin.
 */
export function isNews(key: string, paper: Paper, origin: DraftOrigin | undefined): boolean {
  const from = originOf(paper.source);
  if (!origin || !from) return true;
  if (HUB_KEYS.test(key)) {
    return RANKS[origin === 'arxiv' ? 'huggingface' : origin] > RANKS[from] || !hasCounts(paper);
  }
  // A version says that arXiv has been asked before, even where the text was kept because a person had touched it.
  const isAsked = origin === 'arxiv' && paper.version !== undefined;
  return RANKS[origin] > RANKS[from] && !isAsked;
}

/** Says whether a paper has a count, so that Hugging Face or a page of it was read before. */
export function hasCounts(paper: Paper): boolean {
  return COUNTS.some((count) => paper[count] !== undefined);
}

/** Says whether an origin's text is worth comparing with that of a paper: text by hand only with arXiv's own. */
export function mayJudgeText(origin: DraftOrigin | undefined, paper: Paper): boolean {
  return RANKS[origin ?? 'arxiv'] >= RANKS[originOf(paper.source) ?? 'arxiv'];
}
