import { addDays } from '../model/day.ts';
import { compareByUpvotes } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { Context } from './context.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { type PaperCard, paperCards } from './paper-card.ts';

/** How many papers each ranking shows. */
const RANKING_MAX = 10;

/** One ranking: its span and its papers. */
export interface Ranking {
  id: string;
  heading: string;
  papers: PaperCard[];
}

/** The most upvoted papers of the last seven and thirty days and of all time, counted from the newest day. */
export interface TrendingView {
  shell: PageShell;
  heading: string;
  lead: string;
  rankings: Ranking[];
  empty: string;
  cardLabels: Labels['card'];
}

/** The view of `/papers/trending/`. */
export function trendingView(context: Context): TrendingView {
  const { archive, routes, words } = context;
  const newest = archive.papers[0]?.date ?? '1991-01-01';
  const since = (days: number): Paper[] =>
    archive.papers.filter((paper) => paper.date > addDays(newest, -days));
  const rankings = [
    { id: 'week', heading: words.pages.lastSeven, papers: ranked(context, since(7)) },
    { id: 'month', heading: words.pages.lastThirty, papers: ranked(context, since(30)) },
    { id: 'all', heading: words.pages.allTime, papers: ranked(context, archive.papers) },
  ];
  return {
    shell: pageShell(context, {
      title: words.pages.trendingTitle,
      description: words.pages.trendingDescription(newest),
      address: routes.trending(),
      math: rankings.some((ranking) => ranking.papers.some((paper) => paper.math)),
    }),
    heading: words.pages.trendingTitle,
    lead: words.pages.trendingLead(newest),
    rankings,
    empty: words.list.noPapers,
    cardLabels: labelsOf(words).card,
  };
}

function ranked(context: Context, papers: readonly Paper[]): PaperCard[] {
  return paperCards(context, [...papers].sort(compareByUpvotes).slice(0, RANKING_MAX), {
    withDay: true,
  });
}
