import type { Day } from '../model/day.ts';
import type { Year } from '../model/period.ts';
import type { Site } from '../site.ts';
import type { Link } from './links.ts';
import type { DayCounts } from './month-grid.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { type MonthSummary, monthSummary } from './period-view.ts';

/** What the calendar depends on. */
export interface CalendarFacts {
  papers: number;
  days: number;
  /** Newest first. */
  years: readonly { year: Year; papers: number }[];
  /** The months of the newest year. */
  months: readonly DayCounts[];
}

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
  /** The search of a range of days, at first those of the newest month. */
  someDays?: Link;
}

/** The view of `/papers/`. */
export function calendarView(site: Site, facts: CalendarFacts): CalendarView {
  const { routes, words } = site;
  const most = Math.max(1, ...facts.years.map(({ papers }) => papers));
  const newest = facts.years[0]?.year;
  const month = facts.months.findLast(({ counts }) => counts.some((count) => count > 0));
  return {
    shell: pageShell(site, {
      title: words.pages.calendarTitle,
      description: words.pages.calendarDescription(facts.papers, facts.days),
      address: routes.calendar(),
    }),
    kicker: `${words.counts.papers(facts.papers)}, ${words.counts.days(facts.days)}`,
    heading: words.site.calendar,
    years: facts.years.map(({ year, papers }) => ({
      link: { label: year, href: routes.year(year) },
      count: words.counts.papers(papers),
      share: Math.ceil((papers / most) * 100),
    })),
    ...(newest !== undefined && {
      newest: {
        link: { label: newest, href: routes.year(newest) },
        // Newest first, without those that are still to come.
        months: facts.months
          .slice(
            0,
            facts.months.findLastIndex(({ counts }) => counts.some((count) => count > 0)) + 1,
          )
          .reverse()
          .map((month) => monthSummary(site, month)),
      },
    }),
    ...(month && { someDays: { label: words.search.ofDays, href: routes.search(daysOf(month)) } }),
  };
}

function daysOf({ month, counts }: DayCounts): { after: Day; before: Day } {
  const last = counts.findLastIndex((count) => count > 0) + 1;
  return { after: `${month}-01`, before: `${month}-${String(last).padStart(2, '0')}` };
}
