import type { Month } from '../model/period.ts';
import type { Site } from '../site.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { MaybeLink } from './links.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** What the page of trends depends on. */
export interface TrendsFacts {
  /** Oldest first. */
  months: readonly Month[];
  /** Topics, the commonest first, with their papers in each of the months. */
  topics: readonly { name: string; slug: string; counts: readonly number[]; total: number }[];
}

/** The papers of a topic in a month; `heat` 0 to 4 by its share of the fullest cell. */
export interface TrendCell {
  figure: string;
  heat: number;
}

/** A topic month by month. */
export interface TrendRow {
  tag: MaybeLink;
  cells: TrendCell[];
  total: string;
}

/** Papers by topic and month: a table that is its own chart. */
export interface TrendsView {
  shell: PageShell;
  heading: string;
  lead: string;
  months: { link: MaybeLink; year: string }[];
  rows: TrendRow[];
  labels: Labels['trends'];
}

/** The view of `/trends/`. */
export function trendsView(site: Site, { months, topics }: TrendsFacts): TrendsView {
  const { routes, words } = site;
  const most = Math.max(1, ...topics.flatMap(({ counts }) => counts));
  return {
    shell: pageShell(site, {
      title: words.pages.trendsTitle,
      description: words.trends.description,
      address: routes.trends(),
    }),
    heading: words.pages.trendsTitle,
    lead: words.trends.description,
    months: months.map((month) => ({
      link: { label: words.periods.monthShort(month), href: routes.month(month) },
      year: month.slice(0, 4),
    })),
    rows: topics.map(({ name, slug, counts, total }) => ({
      tag: { label: name, href: routes.tag(slug) },
      cells: counts.map((count) => ({
        figure: count === 0 ? '' : words.counts.figure(count),
        heat: Math.ceil((count / most) * 4),
      })),
      total: words.counts.figure(total),
    })),
    labels: labelsOf(words).trends,
  };
}
