import type { Day } from '../model/day.ts';
import type { Month, Week } from '../model/period.ts';
import type { Site } from '../site.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import { type BarChart, barChart, barPath } from './bar-chart.ts';
import type { CountedLink, Link, MaybeLink } from './links.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** How many papers a day, week or month has. */
export interface Counted<Key extends string> {
  key: Key;
  papers: number;
}

/** A topic or an organization over time. */
export interface Course {
  slug: string;
  name: string;
  /** Its papers in each month of the table. */
  counts: readonly number[];
  /** Its papers in the last days, and in as many before. */
  recent: number;
  before: number;
}

/** A word that papers of a month hold and none before does. */
export interface NewWord {
  word: string;
  papers: number;
}

/** The new words of a month, the commonest first. */
export interface NewWords {
  month: Month;
  words: readonly NewWord[];
}

/** How an archive went, all lists oldest first. */
export interface Trends {
  newest: Day;
  days: readonly Counted<Day>[];
  weeks: readonly Counted<Week>[];
  months: readonly Counted<Month>[];
  /** The months of the tables. */
  table: readonly Month[];
  /** How many days are compared with as many before, and the papers of both. */
  window: { days: number; recent: number; before: number };
  /** The commonest first. */
  topics: readonly Course[];
  orgs: readonly Course[];
  /** Of the newest month that has any. */
  newWords?: NewWords;
}

/** What the page of trends depends on; nothing where there are no papers. */
export interface TrendsFacts {
  trends?: Trends;
}

/** The papers of a topic or organization in a month; `heat` 0 to 4 by its share of the fullest cell. */
export interface TrendCell {
  figure: string;
  heat: number;
}

/** A topic or an organization month by month. */
export interface TrendRow {
  name: MaybeLink;
  cells: TrendCell[];
  total: string;
}

/** Counts by month as a table that is its own chart; `more` rows open on demand. */
export interface TrendTable {
  caption: string;
  head: string;
  months: { link: MaybeLink; year: string }[];
  rows: TrendRow[];
  more: TrendRow[];
  showAll: string;
}

/** A topic with its course as a line of bars, and a sentence on it. */
export interface Mover {
  name: Link;
  path: string;
  width: number;
  text: string;
}

/** Topics in the order of their change; `more` of them open on demand. */
export interface Movers {
  heading: string;
  first: Mover[];
  more: Mover[];
  showAll: string;
}

/** How the archive goes: papers by day, week and month, topics, new words, organizations. */
export interface TrendsView {
  shell: PageShell;
  heading: string;
  lead: string;
  charts: { heading: string; chart: BarChart }[];
  movers: Movers[];
  topics?: TrendTable;
  words?: { heading: string; text: string; words: CountedLink[] };
  orgs?: TrendTable;
  json: Link[];
  empty?: string;
  labels: Labels['trends'];
}

/** How many rows of a table, and how many topics that rise or fade, stand openly. */
const ROWS_OPEN = 24;
const MOVERS_OPEN = 8;
/** Of fewer papers, a share says nothing. */
const WINDOW_MIN = 50;

/** The view of `/trends/`. */
export function trendsView(site: Site, { trends }: TrendsFacts): TrendsView {
  const { routes, words } = site;
  return {
    shell: pageShell(site, {
      title: words.pages.trendsTitle,
      description: words.trends.description,
      address: routes.trends(),
    }),
    heading: words.pages.trendsTitle,
    lead: words.trends.description,
    charts: trends ? charts(site, trends) : [],
    movers: trends ? movers(site, trends) : [],
    ...(trends && tables(site, trends)),
    ...(trends?.newWords && { words: wordsOf(site, trends.newWords) }),
    json: [{ label: words.list.json, href: routes.sibling(routes.trends(), 'json') }],
    ...(!trends && { empty: words.list.noPapers }),
    labels: labelsOf(words).trends,
  };
}

function charts(site: Site, { days, weeks, months }: Trends): TrendsView['charts'] {
  const { routes, words } = site;
  const { periods, trends } = words;
  return [
    {
      heading: trends.byDay,
      chart: chartOf(site, trends.byDay, days, words.days.medium, routes.day),
    },
    {
      heading: trends.byWeek,
      chart: chartOf(site, trends.byWeek, weeks, periods.weekWithYear, routes.week),
    },
    {
      heading: trends.byMonth,
      chart: chartOf(site, trends.byMonth, months, periods.month, routes.month),
    },
  ];
}

function chartOf<Key extends string>(
  { words }: Site,
  what: string,
  counted: readonly Counted<Key>[],
  named: (key: Key) => string,
  page: (key: Key) => string,
): BarChart {
  const times = counted.map(({ key, papers }) => ({ label: named(key), href: page(key), papers }));
  const chart = barChart(times, {
    label: (from, to) => words.trends.chartOf(what, from, to),
    most: words.trends.atMost,
    figure: words.counts.figure,
  });
  // A table is read from the newest on.
  return { ...chart, rows: chart.rows.toReversed() };
}

/** Topics whose share of all papers has grown, and those whose has shrunk, those that changed most first. */
function movers(site: Site, { topics, window }: Trends): Movers[] {
  const { words } = site;
  if (Math.min(window.recent, window.before) < WINDOW_MIN) return [];
  const share = (papers: number, all: number): number => Math.round((1000 * papers) / all);
  const moved = topics.map((topic) => {
    const now = share(topic.recent, window.recent);
    const before = share(topic.before, window.before);
    return { topic, now, before, change: now - before };
  });
  const list = (heading: string, changed: typeof moved): Movers => {
    const all = changed.map(({ topic, now, before }) => ({
      name: { label: topic.name, href: site.routes.tag(topic.slug) },
      ...barPath(topic.counts),
      text: words.trends.share(now, before),
    }));
    return {
      heading,
      first: all.slice(0, MOVERS_OPEN),
      more: all.slice(MOVERS_OPEN),
      showAll: words.trends.showAll(all.length),
    };
  };
  const rising = moved.filter(({ change }) => change > 0).sort((a, b) => b.change - a.change);
  const fading = moved.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change);
  return [list(words.trends.rising, rising), list(words.trends.fading, fading)].filter(
    ({ first }) => first.length > 0,
  );
}

function tables(site: Site, trendsOf: Trends): Pick<TrendsView, 'topics' | 'orgs'> {
  const { routes, words } = site;
  const { trends } = words;
  const { topics, orgs } = trendsOf;
  return {
    ...(topics.length > 0 && {
      topics: tableOf(site, trendsOf, topics, routes.tag, {
        caption: trends.topicsByMonth,
        head: trends.topic,
      }),
    }),
    ...(orgs.length > 0 && {
      orgs: tableOf(site, trendsOf, orgs, routes.org, {
        caption: trends.orgsByMonth,
        head: trends.organization,
      }),
    }),
  };
}

function tableOf(
  { routes, words }: Site,
  { table, months }: Trends,
  courses: readonly Course[],
  page: (slug: string) => string,
  says: Pick<TrendTable, 'caption' | 'head'>,
): TrendTable {
  const most = Math.max(1, ...courses.flatMap(({ counts }) => counts));
  const empty = new Set(months.flatMap(({ key, papers }) => (papers === 0 ? key : [])));
  const rows = courses.map(({ name, slug, counts }) => ({
    name: { label: name, href: page(slug) },
    cells: counts.map((count) => ({
      figure: count === 0 ? '' : words.counts.figure(count),
      heat: Math.ceil((count / most) * 4),
    })),
    total: words.counts.figure(counts.reduce((sum, count) => sum + count, 0)),
  }));
  return {
    ...says,
    months: table.map((month) => ({
      link: {
        label: words.periods.monthShort(month),
        ...(!empty.has(month) && { href: routes.month(month) }),
      },
      year: month.slice(0, 4),
    })),
    rows: rows.slice(0, ROWS_OPEN),
    more: rows.slice(ROWS_OPEN),
    showAll: words.trends.showAll(rows.length),
  };
}

function wordsOf(
  { routes, words }: Site,
  { month, words: found }: NewWords,
): NonNullable<TrendsView['words']> {
  return {
    heading: words.trends.newWords(words.periods.month(month)),
    text: words.trends.newWordsText,
    words: found.map(({ word, papers }) => ({
      label: word,
      href: routes.search({ q: `"${word}"` }),
      count: words.counts.figure(papers),
    })),
  };
}
