import type { Paper } from '../../model/paper.ts';
import { en } from '../../words/en.ts';

/** How many names a short byline shows. */
const SHOWN = 3;

/** The organization, the first three authors and how many more there are, as text; empty where nothing is known. */
export function firstAuthors(paper: Paper, org: string | undefined): string {
  const shown = paper.authors.slice(0, SHOWN);
  const hidden = Math.max(paper.authorCount ?? 0, paper.authors.length) - shown.length;
  const names =
    shown.length === 0
      ? paper.authorCount && en.counts.authors(paper.authorCount)
      : `${shown.join(', ')}${hidden > 0 ? ` ${en.counts.andMore(hidden)}` : ''}`;
  return [org, names].filter(Boolean).join(' · ');
}
