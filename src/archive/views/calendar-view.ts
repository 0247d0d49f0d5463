import { type Labels, labelsOf } from '../words/labels.ts';
import type { Context, Link } from './context.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { type MonthSummary, monthSummaries } from './period-view.ts';

/** A year in the list of all years. */
export interface YearSummary {
  link: Link;
  count: string;
  /** Share of the fullest year, in percent, for the length of its bar. */
  share: number;
}

/** The calendar of the whole archive: all years with counts, the newest as calendar. */
export interface CalendarView {
  shell: PageShell;
  kicker: string;
  heading: string;
  years: YearSummary[];
  newest?: { link: Link; months: MonthSummary[] };
  labels: Labels['list'];
}

/** The view of `/papers/`. */
export function calendarView(context: Context): CalendarView {
  const { archive, routes, words } = context;
  const most = Math.max(1, ...[...archive.years.values()].map((papers) => papers.length));
  const years = [...archive.years].map(([year, papers]) => ({
    link: { label: year, href: routes.year(year) },
    count: words.counts.papers(papers.length),
    share: Math.ceil((papers.length / most) * 100),
  }));
  const newest = archive.papers[0]?.date.slice(0, 4);
  return {
    shell: pageShell(context, {
      title: words.pages.calendarTitle,
      description: words.pages.calendarDescription(archive.papers.length, archive.days.size),
      address: routes.calendar(),
    }),
    kicker: `${words.counts.papers(archive.papers.length)}, ${words.counts.days(archive.days.size)}`,
    heading: words.site.calendar,
    years,
    ...(newest !== undefined && {
      newest: {
        link: { label: newest, href: routes.year(newest) },
        months: monthSummaries(context, newest),
      },
    }),
    labels: labelsOf(words).list,
  };
}
