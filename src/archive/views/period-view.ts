import { cardNames } from '../addresses/card-names.ts';
import type { Line, PageEntry } from '../archive/entry.ts';
import type { Day } from '../model/day.ts';
import { daysOfWeek, type Month, monthOf, type Week, type Year } from '../model/period.ts';
import type { Site } from '../site.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import { type Download, digestLink, listAlternates, listDownloads } from './downloads.ts';
import type { CountedLink, Link } from './links.ts';
import { type DayCounts, type MonthGrid, monthGrid } from './month-grid.ts';
import { type NeighbourKeys, type Neighbours, neighboursOf } from './neighbours.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { type PaperCard, type PaperLine, paperCards, paperLine, saidOnce } from './paper-card.ts';
import { type Tally, tallyLinks } from './tallies.ts';

/** A day of a period: its papers as lines, or only how many there are. */
export interface DayPart {
  day: Day;
  papers: number;
  lines: readonly Line[];
}

/** What the pages of weeks, months and years depend on. */
export interface PeriodFacts {
  kind: 'week' | 'month' | 'year';
  /** `2025-W50`, `2025-12`, `2025`. */
  key: Week | Month | Year;
  papers: number;
  numberOfDays: number;
  /** The most upvoted. */
  top: readonly PageEntry[];
  neighbours: NeighbourKeys;
  tags: readonly Tally[];
  orgs: readonly Tally[];
  /** Newest first; of a week with their papers, of a month without, of a year none. */
  days: readonly DayPart[];
  /** The calendar of a month, or the twelve of a year. */
  months: readonly DayCounts[];
  /** For a week, the month of its newest day with papers. */
  above?: Month;
  revision: string;
  card?: string;
  /** Whether the week is also offered as a book. */
  book?: true;
}

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
  digest: Link[];
  cite: string;
  labels: Labels['list'];
  cardLabels: Labels['card'];
  scanLabels: Labels['scan'];
}

/** In what weeks, months and years differ. */
interface Said {
  page: (key: string) => string;
  title: string;
  heading: string;
  /** The period in words, as a description begins with it. */
  what: string;
  above: Link;
  neighbour: (key: string) => string;
}

/** The view of a week, month or year with papers. */
export function periodView(site: Site, facts: PeriodFacts): PeriodView {
  const { words, routes, config } = site;
  const { kind, key } = facts;
  const said = { week: sayWeek, month: sayMonth, year: sayYear }[kind](site, facts);
  const lists = ({ week: 'weeks', month: 'months', year: 'years' } as const)[kind];
  const below = new Set(facts.days.flatMap(({ lines }) => lines.map(({ id }) => id)));
  const top = saidOnce(paperCards(site, facts.top, { withDay: true }), below);
  return {
    shell: pageShell(site, {
      title: said.title,
      description: words.pages.periodDescription(said.what, facts.papers, facts.numberOfDays),
      address: said.page(key),
      card: facts.card ?? cardNames.home,
      alternates: listAlternates(site, said.page(key), lists),
      math: top.some((one) => one.math),
    }),
    kicker: words.counts.papers(facts.papers),
    heading: said.heading,
    above: said.above,
    neighbours: neighboursOf(
      facts.neighbours,
      (other) => ({ text: said.neighbour(other), href: said.page(other) }),
      words.list,
    ),
    top,
    days: facts.days.map((part) => dayList(site, part)),
    months: kind === 'year' ? facts.months.map((month) => monthSummary(site, month)) : [],
    ...(kind === 'month' && facts.months[0] && { grid: monthGrid(site, facts.months[0]) }),
    tags: tallyLinks(site, facts.tags, routes.tag),
    orgs: tallyLinks(site, facts.orgs, routes.org),
    downloads: [
      ...listDownloads(site, said.page(key), key, lists),
      ...(facts.book ? [bookDownload(site, key)] : []),
    ],
    digest: kind === 'week' ? digestLink(site, said.page(key)) : [],
    cite: words.list.citeAs(config.name, key, facts.revision),
    labels: labelsOf(words).list,
    cardLabels: labelsOf(words).card,
    scanLabels: labelsOf(words).scan,
  };
}

function bookDownload({ routes, words }: Site, week: Week): Download {
  return { label: words.list.epub, href: routes.epub(week), file: `${week}.epub` };
}

function sayWeek({ words, routes }: Site, { key, above = '' }: PeriodFacts): Said {
  const days = daysOfWeek(key);
  const range = words.periods.range(days[0] ?? '', days[6] ?? '');
  return {
    page: routes.week,
    title: words.pages.weekTitle(key),
    heading: `${words.periods.week(key)}: ${range}`,
    what: range,
    above: { label: words.periods.month(monthOf(days[3] ?? '')), href: routes.month(above) },
    neighbour: words.periods.weekWithYear,
  };
}

function sayMonth({ words, routes }: Site, { key }: PeriodFacts): Said {
  return {
    page: routes.month,
    title: words.pages.monthTitle(key),
    heading: words.periods.month(key),
    what: words.periods.month(key),
    above: { label: key.slice(0, 4), href: routes.year(key.slice(0, 4)) },
    neighbour: words.periods.month,
  };
}

function sayYear({ words, routes }: Site, { key }: PeriodFacts): Said {
  return {
    page: routes.year,
    title: words.pages.yearTitle(key),
    heading: key,
    what: key,
    above: { label: words.site.calendar, href: routes.calendar() },
    neighbour: (year) => year,
  };
}

/** A month of a year as a calendar with its count, empty where it has no papers. */
export function monthSummary(site: Site, facts: DayCounts): MonthSummary {
  const { words } = site;
  return {
    grid: monthGrid(site, facts, undefined, words.periods.monthAlone(facts.month)),
    count: facts.papers > 0 ? words.counts.figure(facts.papers) : '',
  };
}

function dayList(site: Site, { day, papers, lines }: DayPart): DayList {
  const { routes, words } = site;
  return {
    link: { label: words.days.long(day), href: routes.day(day) },
    count: words.counts.papers(papers),
    papers: lines.map((line) => paperLine(site, line, day)),
  };
}
