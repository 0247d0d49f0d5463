import type { Archive } from '../archive/archive.ts';
import type { ResolvedConfig } from '../config.ts';
import type { Paper } from '../model/paper.ts';

/** Names of social cards, as `routes.card` takes them; a page without a card of its own shows another's. */
export const cardNames = {
  home: 'home',
  day: (day: string): string => `date/${day}`,
  week: (week: string): string => `week/${week}`,
  tag: (slug: string): string => `tags/${slug}`,
  /** The newest papers, as many as are configured, have cards of their own; older ones show their day's. */
  paper: (
    { archive, config }: { archive: Archive; config: ResolvedConfig },
    paper: Paper,
  ): string => {
    const oldest = archive.papers[Math.min(config.cardsForNewest, archive.papers.length) - 1];
    const isNew = oldest !== undefined && isAtLeastAsNew(archive, paper, oldest);
    return isNew ? `papers/${paper.id}` : cardNames.day(paper.date);
  },
};

function isAtLeastAsNew(archive: Archive, paper: Paper, oldest: Paper): boolean {
  if (paper.date !== oldest.date) return paper.date > oldest.date;
  const day = archive.days.get(paper.date) ?? [];
  return day.indexOf(paper) <= day.indexOf(oldest);
}
