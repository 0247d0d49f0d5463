import type { Publication } from '../archive/publication.ts';
import type { Paper } from '../model/paper.ts';
import type { Week } from '../model/period.ts';

/** How many days a week has: as many newest weeks have a card as the days that have one fill. */
const DAYS_OF_WEEK = 7;

/** Names of social cards, as `routes.card` takes them. */
export const cardNames = {
  home: 'home',
  day: (day: string): string => `date/${day}`,
  week: (week: string): string => `week/${week}`,
  tag: (slug: string): string => `tags/${slug}`,
  paper: (id: string): string => `papers/${id}`,
  /** The newest weeks, which have a card of their own. */
  weeksWithCard: ({ archive, site }: Publication): [Week, readonly Paper[]][] =>
    [...archive.weeks].slice(0, Math.ceil(site.config.cardsForDays / DAYS_OF_WEEK)),
};

/**
 * Finds the card that a page shows: its own where it is among the newest, else that of its day, else that of the
 * whole archive. As many papers and days have cards as are configured.
 */
export function cardFinder(publication: Publication): {
  ofPaper: (paper: Paper) => string;
  ofDay: (day: string) => string;
  ofWeek: (week: string) => string;
} {
  const { archive, site } = publication;
  const papers = new Set(archive.papers.slice(0, site.config.cardsForPapers));
  const days = new Set([...archive.days.keys()].slice(0, site.config.cardsForDays));
  const weeks = new Set(cardNames.weeksWithCard(publication).map(([week]) => week));
  const ofDay = (day: string): string => (days.has(day) ? cardNames.day(day) : cardNames.home);
  return {
    ofDay,
    ofPaper: (paper) => (papers.has(paper) ? cardNames.paper(paper.id) : ofDay(paper.date)),
    ofWeek: (week) => (weeks.has(week) ? cardNames.week(week) : cardNames.home),
  };
}
