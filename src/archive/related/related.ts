import type { RelatedPapers } from '../archive/publication.ts';
import { makeMonths } from './make-months.ts';
import { papersByMonth, type RelatedMonth } from './month.ts';
import { relatedLists } from './related-lists.ts';
import type { PaperToRelate } from './terms.ts';

/** A month of related papers with the key of all that it depends on: its papers and those of every month before. */
export interface KeptMonth extends RelatedMonth {
  key: string;
}

/** The related papers of all papers, and what the next run may be given. */
export interface Related {
  months: KeptMonth[];
  /** By id. */
  lists: ReadonlyMap<string, RelatedPapers>;
}

/**
 * Relates the papers of an archive by what they are about, so that a new day leaves old pages alone: a paper's list holds
 * its nearest among all papers up to its own day and is fixed then, and a later paper enters one older list at most. Of
 * the `known` months, oldest first, those are kept before which nothing has changed.
 */
export function relatePapers(
  papers: readonly PaperToRelate[],
  sha256: (text: string) => string,
  known: readonly KeptMonth[] = [],
): Related {
  const groups = papersByMonth(papers);
  const keys: string[] = [];
  for (const group of groups) {
    keys.push(sha256(`${keys.at(-1) ?? ''}${group.papers.map(textOf).join('\n')}`));
  }
  const changed = keys.findIndex((key, at) => known[at]?.key !== key);
  const kept = known.slice(0, changed < 0 ? keys.length : changed);
  const made = [...makeMonths(groups, kept)];
  const months = [
    ...kept,
    ...made.map((month, at) => ({ ...month, key: keys[kept.length + at] ?? '' })),
  ];
  return { months, lists: relatedLists(months) };
}

function textOf({ id, date, title, abstract, tags }: PaperToRelate): string {
  return JSON.stringify([id, date, title, abstract, tags]);
}
