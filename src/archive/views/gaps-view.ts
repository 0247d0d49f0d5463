import { addDays } from '../model/day.ts';
import { GAP_REASONS, type Gap, type Span } from '../model/gap.ts';
import { type Month, monthOf } from '../model/period.ts';
import type { Site } from '../site.ts';
import type { Link, MaybeLink } from './links.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** The gaps of a month: days that follow each other for one reason stand together. */
export interface GapMonth {
  month: MaybeLink;
  gaps: { days: string; reason: string }[];
}

/** The page that says for each missing day why it is missing. */
export interface GapsView {
  shell: PageShell;
  heading: string;
  lead: string;
  /** How many days are missing for each reason, and what it means. */
  reasons: { name: string; count: string; meaning: string }[];
  months: GapMonth[];
  json: Link;
}

/** What the page of gaps depends on. */
export interface GapsFacts {
  /** Absent where there are neither papers nor records of a sync. */
  span?: Span;
  /** How many days have papers. */
  withPapers: number;
  /** The months among the gaps that have a page. */
  months: readonly Month[];
}

/** The view of `/about/gaps/`. */
export function gapsView(site: Site, { span, months, withPapers }: GapsFacts): GapsView {
  const { routes, words } = site;
  const json = routes.sibling(routes.gaps(), 'json');
  const runs = runsOf(span?.gaps ?? []).reverse();
  const byMonth = Map.groupBy(runs, ([gap]) => monthOf(gap.day));
  return {
    shell: pageShell(site, {
      title: words.gaps.title,
      description: words.gaps.description,
      address: routes.gaps(),
      alternates: [{ type: 'application/json', href: json, title: words.list.json }],
    }),
    heading: words.gaps.title,
    lead: span
      ? words.gaps.summary(span.first, span.last, withPapers, span.gaps.length)
      : words.gaps.unknown,
    reasons: reasonsOf(site, span?.gaps ?? []),
    months: [...byMonth].map(([month, ofMonth]) => gapMonth(site, month, ofMonth, months)),
    json: { label: words.list.json, href: json },
  };
}

function reasonsOf({ words }: Site, gaps: readonly Gap[]): GapsView['reasons'] {
  return GAP_REASONS.flatMap((reason) => {
    const days = gaps.filter((gap) => gap.reason === reason).length;
    if (days === 0) return [];
    const { name, meaning } = words.gaps.reasons[reason];
    return [{ name, meaning, count: words.counts.days(days) }];
  });
}

/** Gaps that follow each other in one month for one reason. */
type Run = [Gap, ...Gap[]];

function runsOf(gaps: readonly Gap[]): Run[] {
  const runs: Run[] = [];
  for (const gap of gaps) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && goesOn(before, gap)) run.push(gap);
    else runs.push([gap]);
  }
  return runs;
}

function goesOn(before: Gap, gap: Gap): boolean {
  return (
    addDays(before.day, 1) === gap.day &&
    monthOf(before.day) === monthOf(gap.day) &&
    before.reason === gap.reason &&
    before.detail === gap.detail
  );
}

function gapMonth(
  { routes, words }: Site,
  month: Month,
  runs: readonly Run[],
  withPage: readonly Month[],
): GapMonth {
  return {
    month: {
      label: words.periods.month(month),
      ...(withPage.includes(month) && { href: routes.month(month) }),
    },
    gaps: runs.map((run) => {
      const [{ day, reason, detail }] = run;
      const isWeekend = run.every(({ weekend }) => weekend);
      return {
        days: words.days.shortRange(day, run.at(-1)?.day ?? day),
        reason: words.gaps.because(reason, isWeekend, detail),
      };
    }),
  };
}
