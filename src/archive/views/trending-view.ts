import type { PageEntry } from '../archive/entry.ts';
import type { Day } from '../model/day.ts';
import type { Site } from '../site.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { type PaperCard, paperCards, saidOnce } from './paper-card.ts';

/** What the page of trending papers depends on; each ranking with its most upvoted first. */
export interface TrendingFacts {
  /** The newest day, from which the rankings count. */
  newest: Day;
  week: readonly PageEntry[];
  month: readonly PageEntry[];
  all: readonly PageEntry[];
}

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
  scanLabels: Labels['scan'];
}

/** The view of `/papers/trending/`. */
export function trendingView(site: Site, facts: TrendingFacts): TrendingView {
  const { routes, words } = site;
  const { newest } = facts;
  const said = new Set<string>();
  const cards = (entries: readonly PageEntry[]): PaperCard[] => {
    const once = saidOnce(paperCards(site, entries, { withDay: true }), said);
    for (const { paper } of entries) said.add(paper.id);
    return once;
  };
  const rankings = [
    { id: 'week', heading: words.pages.lastSeven, papers: cards(facts.week) },
    { id: 'month', heading: words.pages.lastThirty, papers: cards(facts.month) },
    { id: 'all', heading: words.pages.allTime, papers: cards(facts.all) },
  ];
  return {
    shell: pageShell(site, {
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
    scanLabels: labelsOf(words).scan,
  };
}
