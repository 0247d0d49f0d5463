import { titleText } from '../../abstract/index.ts';
import { cardNames } from '../addresses/card-names.ts';
import type { PageEntry } from '../archive/entry.ts';
import type { Day } from '../model/day.ts';
import { weekOf, yearOf } from '../model/period.ts';
import type { Site } from '../site.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import { type Download, digestLink, listAlternates, listDownloads } from './downloads.ts';
import { followLinks } from './follow.ts';
import type { CountedLink, Link } from './links.ts';
import { type DayCounts, type MonthGrid, monthGrid } from './month-grid.ts';
import { type NeighbourKeys, type Neighbours, neighboursOf } from './neighbours.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { type PaperCard, paperCards } from './paper-card.ts';
import { orgTally, tagTally, tallyLinks } from './tallies.ts';

/** How many topics and organizations stand beside the papers of a day. */
const RAIL_MAX = 8;

/** What a day's page depends on. */
export interface DayFacts {
  day: Day;
  /** Whether it stands at the root, as the newest day. */
  home: boolean;
  entries: readonly PageEntry[];
  month: DayCounts;
  neighbours: NeighbourKeys;
  /** The same day of the year before and its papers, where it has some. */
  yearAgo?: { day: Day; papers: number };
  /** The short content hash of its papers. */
  revision: string;
  /** Name of its social card. */
  card: string;
}

/** A day, which also is the home page: all its papers, its month, its topics and organizations. */
export interface DayView {
  shell: PageShell;
  /** On the home page: that this is the newest day, and what a script says when it is long past. */
  newest?: { label: string; day: Day; quiet: string };
  week: Link;
  count: string;
  weekday: string;
  date: string;
  neighbours: Neighbours;
  papers: PaperCard[];
  month: MonthGrid;
  tags: CountedLink[];
  orgs: CountedLink[];
  follow: Link[];
  downloads: Download[];
  digest: Link[];
  cite: string;
  yearAgo?: Link;
  labels: Labels['list'];
  cardLabels: Labels['card'];
  scanLabels: Labels['scan'];
}

/** The view of a day with papers. */
export function dayView(site: Site, facts: DayFacts): DayView {
  const { words, routes, config } = site;
  const { day, entries, yearAgo } = facts;
  const cards = paperCards(site, entries, { day });
  const page = routes.day(day);
  return {
    shell: pageShell(site, {
      title: words.pages.dayTitle(day),
      description: describe(site, facts),
      address: facts.home ? routes.home() : page,
      card: facts.home ? cardNames.home : facts.card,
      alternates: listAlternates(site, page, 'days'),
      math: cards.some((card) => card.math),
    }),
    ...(facts.home && {
      newest: { label: words.site.newestDay, day, quiet: words.site.quietSince },
    }),
    week: { label: words.periods.week(weekOf(day)), href: routes.week(weekOf(day)) },
    count: words.counts.papers(entries.length),
    weekday: words.days.weekday(day),
    date: words.days.plain(day),
    neighbours: dayNeighbours(site, facts),
    papers: cards,
    month: monthGrid(site, facts.month, day),
    tags: tallyLinks(site, tagTally(entries, RAIL_MAX), routes.tag),
    orgs: tallyLinks(site, orgTally(entries, RAIL_MAX), routes.org),
    follow: followLinks(site),
    downloads: listDownloads(site, page, day, 'days'),
    digest: digestLink(site, page),
    cite: words.list.citeAs(config.name, day, facts.revision),
    ...(yearAgo && {
      yearAgo: {
        label: `${words.days.plain(yearAgo.day)}, ${words.counts.papers(yearAgo.papers)}`,
        href: routes.day(yearAgo.day),
      },
    }),
    labels: labelsOf(words).list,
    cardLabels: labelsOf(words).card,
    scanLabels: labelsOf(words).scan,
  };
}

function describe({ words, config }: Site, { day, entries, home }: DayFacts): string {
  if (home) return words.pages.homeDescription(config.description, day, entries.length);
  const first = entries[0] ? titleText(entries[0].paper.title) : '';
  return words.pages.dayDescription(day, entries.length, first);
}

function dayNeighbours({ routes, words }: Site, { day, neighbours }: DayFacts): Neighbours {
  return neighboursOf(
    neighbours,
    (other) => ({
      text:
        yearOf(other) === yearOf(day) ? words.days.short(other) : words.days.shortWithYear(other),
      href: routes.day(other),
    }),
    words.list,
  );
}
