import { titleText } from '../../abstract/index.ts';
import { cardNames } from '../catalogue/card-names.ts';
import type { Day } from '../model/day.ts';
import { monthOf, weekOf, yearOf } from '../model/period.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { Context, CountedLink, Link } from './context.ts';
import { followLinks } from './follow.ts';
import { type MonthGrid, monthGrid } from './month-grid.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { type PaperCard, paperCards } from './paper-card.ts';
import { type Download, listAlternates, listCitation, listDownloads } from './take-along.ts';
import { orgTally, tagTally } from './tallies.ts';

/** How many topics and organizations stand beside the papers of a day. */
const RAIL_MAX = 8;

/** A day, which also is the home page: all its papers, its month, its topics and organizations. */
export interface DayView {
  shell: PageShell;
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
  cite: string;
  yearAgo?: Link;
  labels: Labels['list'];
  cardLabels: Labels['card'];
}

/** The view of a day with papers. */
export function dayView(context: Context, day: Day): DayView {
  const { words, routes } = context;
  return dayAt(context, day, routes.day(day), words.pages.dayTitle(day), (papers, first) =>
    words.pages.dayDescription(day, papers, first),
  );
}

/** The home page: the newest day at the root, or undefined where the archive is empty. */
export function homeView(context: Context): DayView | undefined {
  const { archive, routes, words, config } = context;
  const newest = archive.papers[0]?.date;
  if (newest === undefined) return undefined;
  return dayAt(context, newest, routes.home(), words.pages.dayTitle(newest), (papers) =>
    words.pages.homeDescription(config.description, newest, papers),
  );
}

function dayAt(
  context: Context,
  day: Day,
  address: string,
  title: string,
  describe: (papers: number, first: string) => string,
): DayView {
  const { archive, routes, words } = context;
  const papers = archive.days.get(day) ?? [];
  const cards = paperCards(context, papers);
  const page = routes.day(day);
  return {
    shell: pageShell(context, {
      title,
      description: describe(papers.length, papers[0] ? titleText(papers[0].title) : ''),
      address,
      card: address === routes.home() ? cardNames.home : cardNames.day(day),
      alternates: listAlternates(context, page),
      math: cards.some((card) => card.math),
    }),
    week: { label: words.periods.week(weekOf(day)), href: routes.week(weekOf(day)) },
    count: words.counts.papers(papers.length),
    weekday: words.days.weekday(day),
    date: words.days.plain(day),
    neighbours: dayNeighbours(context, day),
    papers: cards,
    month: monthGrid(context, monthOf(day), day),
    tags: tagTally(context, papers, RAIL_MAX),
    orgs: orgTally(context, papers, RAIL_MAX),
    follow: followLinks(context),
    downloads: listDownloads(context, page, day, 'days'),
    cite: listCitation(context, day, papers),
    ...yearAgo(context, day),
    labels: labelsOf(words).list,
    cardLabels: labelsOf(words).card,
  };
}

function dayNeighbours({ archive, routes, words }: Context, day: Day): Neighbours {
  return neighboursOf(
    archive.days,
    day,
    (other) => ({
      text:
        yearOf(other) === yearOf(day) ? words.days.short(other) : words.days.shortWithYear(other),
      href: routes.day(other),
    }),
    words.list,
  );
}

/** The same day of the year before, where it has papers. */
function yearAgo({ archive, routes, words }: Context, day: Day): { yearAgo?: Link } {
  const before = `${String(Number(yearOf(day)) - 1).padStart(4, '0')}${day.slice(4)}`;
  const papers = archive.days.get(before);
  if (!papers) return {};
  return {
    yearAgo: {
      label: `${words.days.plain(before)}, ${words.counts.papers(papers.length)}`,
      href: routes.day(before),
    },
  };
}
