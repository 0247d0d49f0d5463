import { cardNames } from '../catalogue/card-names.ts';
import type { Day } from '../model/day.ts';
import { compareByUpvotes } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import {
  daysOfWeek,
  type Month,
  monthOf,
  monthsOfYear,
  type Week,
  type Year,
} from '../model/period.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { Context, CountedLink, Link } from './context.ts';
import { type MonthGrid, monthGrid } from './month-grid.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { type PaperCard, type PaperLine, paperCards, paperLine } from './paper-card.ts';
import { type Download, listAlternates, listCitation, listDownloads } from './take-along.ts';
import { orgTally, tagTally } from './tallies.ts';

/** How many papers a period shows with their abstracts. */
const TOP = { week: 10, month: 20, year: 50 } as const;
/** How many topics and organizations stand beside the papers of a period. */
const RAIL_MAX = 12;

/** A day of a week or month: its papers in one line each, or only how many there are. */
export interface DayList {
  link: Link;
  count: string;
  papers: PaperLine[];
}

/** A month of a year with its calendar and count. */
export interface MonthSummary {
  grid: MonthGrid;
  count: string;
}

/** A week, month or year: calendar, the most upvoted papers with abstracts, then its parts. */
export interface PeriodView {
  shell: PageShell;
  kicker: string;
  heading: string;
  above?: Link;
  neighbours: Neighbours;
  top: PaperCard[];
  days: DayList[];
  months: MonthSummary[];
  grid?: MonthGrid;
  tags: CountedLink[];
  orgs: CountedLink[];
  downloads: Download[];
  cite: string;
  labels: Labels['list'];
  cardLabels: Labels['card'];
}

/** In what weeks, months and years differ. */
interface Period {
  papers: readonly Paper[];
  /** `2025-W50`, `2025-12`, `2025`. */
  key: string;
  page: string;
  title: string;
  /** The period in words, as a description begins with it. */
  what: string;
  /** How many papers are shown with their abstracts. */
  most: number;
  card?: string;
}

/** The view of an ISO week with papers. */
export function weekView(context: Context, week: Week): PeriodView {
  const { archive, routes, words } = context;
  const days = daysOfWeek(week);
  const papers = archive.weeks.get(week) ?? [];
  const range = words.periods.range(days[0] ?? '', days[6] ?? '');
  return {
    ...periodParts(context, {
      papers,
      key: week,
      page: routes.week(week),
      title: words.pages.weekTitle(week),
      what: range,
      most: TOP.week,
      card: cardNames.week(week),
    }),
    kicker: words.counts.papers(papers.length),
    heading: `${words.periods.week(week)}: ${range}`,
    above: {
      label: words.periods.month(monthOf(days[3] ?? '')),
      href: routes.month(monthOf(papers[0]?.date ?? '')),
    },
    neighbours: neighboursOf(
      archive.weeks,
      week,
      (other) => ({ text: words.periods.weekWithYear(other), href: routes.week(other) }),
      words.list,
    ),
    days: dayLists(context, [...days].reverse(), true),
    months: [],
  };
}

/** The view of a month with papers. */
export function monthView(context: Context, month: Month): PeriodView {
  const { archive, routes, words } = context;
  const papers = archive.months.get(month) ?? [];
  const grid = monthGrid(context, month);
  return {
    ...periodParts(context, {
      papers,
      key: month,
      page: routes.month(month),
      title: words.pages.monthTitle(month),
      what: words.periods.month(month),
      most: TOP.month,
    }),
    kicker: words.counts.papers(papers.length),
    heading: words.periods.month(month),
    above: { label: month.slice(0, 4), href: routes.year(month.slice(0, 4)) },
    neighbours: neighboursOf(
      archive.months,
      month,
      (other) => ({ text: words.periods.month(other), href: routes.month(other) }),
      words.list,
    ),
    days: dayLists(context, [...new Set(papers.map((paper) => paper.date))], false),
    months: [],
    grid,
  };
}

/** The view of a year with papers. */
export function yearView(context: Context, year: Year): PeriodView {
  const { archive, routes, words } = context;
  const papers = archive.years.get(year) ?? [];
  return {
    ...periodParts(context, {
      papers,
      key: year,
      page: routes.year(year),
      title: words.pages.yearTitle(year),
      what: year,
      most: TOP.year,
    }),
    kicker: words.counts.papers(papers.length),
    heading: year,
    above: { label: words.site.calendar, href: routes.calendar() },
    neighbours: neighboursOf(
      archive.years,
      year,
      (other) => ({ text: other, href: routes.year(other) }),
      words.list,
    ),
    days: [],
    months: monthSummaries(context, year),
  };
}

/** The twelve months of a year as calendars with their counts. */
export function monthSummaries(context: Context, year: Year): MonthSummary[] {
  const { archive, words } = context;
  return monthsOfYear(year).map((month) => ({
    grid: monthGrid(context, month, undefined, words.periods.monthAlone(month)),
    count: archive.months.has(month)
      ? words.counts.figure(archive.months.get(month)?.length ?? 0)
      : '',
  }));
}

function periodParts(context: Context, period: Period) {
  const { words } = context;
  const { papers, page, key } = period;
  const top = paperCards(context, [...papers].sort(compareByUpvotes).slice(0, period.most), {
    withDay: true,
  });
  const numberOfDays = new Set(papers.map((paper) => paper.date)).size;
  return {
    shell: pageShell(context, {
      title: period.title,
      description: words.pages.periodDescription(period.what, papers.length, numberOfDays),
      address: page,
      card: period.card ?? cardNames.home,
      alternates: listAlternates(context, page),
      math: top.some((one) => one.math),
    }),
    top,
    tags: tagTally(context, papers, RAIL_MAX),
    orgs: orgTally(context, papers, RAIL_MAX),
    downloads: listDownloads(context, page, key, 'months'),
    cite: listCitation(context, key, papers),
    labels: labelsOf(words).list,
    cardLabels: labelsOf(words).card,
  };
}

function dayLists(context: Context, days: readonly Day[], withPapers: boolean): DayList[] {
  const { archive, routes, words } = context;
  return days.flatMap((day) => {
    const papers = archive.days.get(day);
    if (!papers) return [];
    return [
      {
        link: { label: words.days.long(day), href: routes.day(day) },
        count: words.counts.papers(papers.length),
        papers: withPapers ? papers.map((paper) => paperLine(context, paper)) : [],
      },
    ];
  });
}
