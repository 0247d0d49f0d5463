import type { Day } from '../model/day.ts';
import type { Month } from '../model/period.ts';
import type { Context, MaybeLink } from './context.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** A day that has no papers, or perhaps not all, and why. */
export interface DayGap {
  day: Day;
  reason: keyof Context['words']['gaps']['reasons'];
  weekend: boolean;
  /** What went wrong, as the sync recorded it. */
  detail?: string;
}

/** The gaps of a month. */
export interface GapMonth {
  month: MaybeLink;
  gaps: { day: string; reason: string }[];
}

/** The page that says for each missing day why it is missing. */
export interface GapsView {
  shell: PageShell;
  heading: string;
  lead: string;
  months: GapMonth[];
}

/** The view of `/about/gaps/`; gaps come oldest first, and undefined where no sync has recorded anything. */
export function gapsView(context: Context, gaps: readonly DayGap[] | undefined): GapsView {
  const { routes, words } = context;
  const byMonth = new Map<Month, DayGap[]>();
  for (const gap of [...(gaps ?? [])].reverse()) {
    const month = gap.day.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), gap]);
  }
  return {
    shell: pageShell(context, {
      title: words.gaps.title,
      description: words.gaps.description,
      address: routes.gaps(),
    }),
    heading: words.gaps.title,
    lead: gaps === undefined ? words.gaps.unknown : words.gaps.count(gaps.length),
    months: [...byMonth].map(([month, ofMonth]) => gapMonth(context, month, ofMonth)),
  };
}

function gapMonth(
  { archive, routes, words }: Context,
  month: Month,
  gaps: readonly DayGap[],
): GapMonth {
  return {
    month: {
      label: words.periods.month(month),
      ...(archive.months.has(month) && { href: routes.month(month) }),
    },
    gaps: gaps.map(({ day, reason, weekend, detail }) => ({
      day: words.days.short(day),
      reason: words.gaps.because(reason, weekend, detail),
    })),
  };
}
