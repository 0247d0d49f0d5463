import type { Gap } from '../model/gap.ts';
import type { Month } from '../model/period.ts';
import type { Site } from '../site.ts';
import type { MaybeLink } from './links.ts';
import { type PageShell, pageShell } from './page-shell.ts';

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

/** What the page of gaps depends on. */
export interface GapsFacts {
  /** Oldest first; absent where no sync has recorded anything. */
  gaps?: readonly Gap[];
  /** The months among them that have a page. */
  months: readonly Month[];
}

/** The view of `/about/gaps/`. */
export function gapsView(site: Site, { gaps, months }: GapsFacts): GapsView {
  const { routes, words } = site;
  const byMonth = new Map<Month, Gap[]>();
  for (const gap of [...(gaps ?? [])].reverse()) {
    const month = gap.day.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), gap]);
  }
  return {
    shell: pageShell(site, {
      title: words.gaps.title,
      description: words.gaps.description,
      address: routes.gaps(),
    }),
    heading: words.gaps.title,
    lead: gaps === undefined ? words.gaps.unknown : words.gaps.count(gaps.length),
    months: [...byMonth].map(([month, ofMonth]) => gapMonth(site, month, ofMonth, months)),
  };
}

function gapMonth(
  { routes, words }: Site,
  month: Month,
  gaps: readonly Gap[],
  withPage: readonly Month[],
): GapMonth {
  return {
    month: {
      label: words.periods.month(month),
      ...(withPage.includes(month) && { href: routes.month(month) }),
    },
    gaps: gaps.map(({ day, reason, weekend, detail }) => ({
      day: words.days.short(day),
      reason: words.gaps.because(reason, weekend, detail),
    })),
  };
}
