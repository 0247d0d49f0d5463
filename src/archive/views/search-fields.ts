import { titleText } from '../../abstract/index.ts';
import type { Paper } from '../model/paper.ts';
import type { Context } from './context.ts';

/** What the search index takes from a paper's page. */
export interface SearchFields {
  id: string;
  title: string;
  authors: string;
  date: string;
  upvotes: string;
  year: string;
  tags: string[];
  org?: string;
  byline: string;
}

/** The fields of a paper for the search index. */
export function searchFields(context: Context, paper: Paper): SearchFields {
  const { archive, words } = context;
  const org = archive.orgOf(paper);
  const shown = paper.authors.slice(0, 3).join(', ');
  const more = Math.max(paper.authorCount ?? 0, paper.authors.length) - 3;
  return {
    id: paper.id,
    title: titleText(paper.title),
    authors: paper.authors.join(', '),
    date: paper.date,
    upvotes: String(paper.upvotes ?? 0).padStart(7, '0'),
    year: paper.date.slice(0, 4),
    tags: archive.tagsOf(paper).map((tag) => tag.label),
    ...(org && { org: org.name }),
    byline: [
      words.days.medium(paper.date),
      org?.name,
      more > 0 ? `${shown} ${words.counts.andMore(more)}` : shown,
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
