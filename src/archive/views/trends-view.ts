import { compareText } from '../model/order.ts';
import type { Month } from '../model/period.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { Context, MaybeLink } from './context.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** How many months and topics the table shows. */
const MONTHS_SHOWN = 12;
const TAGS_SHOWN = 24;

/** The papers of a topic in a month; `heat` 0 to 4 by its share of the month's papers. */
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
export function trendsView(context: Context): TrendsView {
  const { archive, routes, words } = context;
  const months = [...archive.months.keys()].slice(0, MONTHS_SHOWN).reverse();
  return {
    shell: pageShell(context, {
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
    rows: trendRows(context, months),
    labels: labelsOf(words).trends,
  };
}

function trendRows(context: Context, months: readonly Month[]): TrendRow[] {
  const { archive, routes, words } = context;
  const shown = new Set(months);
  const rows = [...archive.tags.values()].map((tag) => {
    const counts = new Map<Month, number>();
    for (const paper of tag.papers) {
      const month = paper.date.slice(0, 7);
      if (shown.has(month)) counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    return { tag, counts, total: [...counts.values()].reduce((sum, count) => sum + count, 0) };
  });
  const most = Math.max(1, ...rows.flatMap((row) => [...row.counts.values()]));
  return rows
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || compareText(a.tag.slug, b.tag.slug))
    .slice(0, TAGS_SHOWN)
    .map(({ tag, counts, total }) => ({
      tag: { label: tag.label, href: routes.tag(tag.slug) },
      cells: months.map((month) => {
        const count = counts.get(month) ?? 0;
        return {
          figure: count === 0 ? '' : words.counts.figure(count),
          heat: Math.ceil((count / most) * 4),
        };
      }),
      total: words.counts.figure(total),
    }));
}
