import type { Entry } from '../../archive/entry.ts';
import type { Publication } from '../../archive/publication.ts';
import type { Colours } from '../../colours.ts';
import type { Day } from '../../model/day.ts';
import { listedDays } from '../../model/listed-days.ts';
import { compareByUpvotes } from '../../model/order.ts';
import type { Paper } from '../../model/paper.ts';
import { daysOfMonth, daysOfWeek, type Month, type Week } from '../../model/period.ts';
import type { Site } from '../../site.ts';
import { bylineOf } from '../text/byline.ts';
import { plainTitle } from '../text/plain.ts';
import { oneSentence } from '../text/sentence.ts';

/** How many papers a digest tells of with a sentence each. */
const LEADING = 10;

/** What a digest depends on. */
export interface DigestFacts {
  /** `2025-12-10`, `2025-W50`, `2025-12`. */
  period: Day | Week | Month;
  papers: number;
  /** The most upvoted. */
  leading: readonly Entry[];
  /** All others, by the first day of the period that lists them. */
  days: readonly { day: Day; entries: readonly Entry[] }[];
}

/** A paper in a digest; all texts plain. */
export interface DigestPaper {
  title: string;
  /** Names, and of a leading paper its upvotes; may be empty. */
  byline: string;
  address: string;
  /** What it is about; absent where only the title stands. */
  sentence?: string;
}

/** The papers of a day, week or month as a letter or a page tells them. */
export interface Digest {
  /** The name of the archive. */
  from: string;
  language: string;
  direction: 'ltr' | 'rtl';
  colours: Colours;
  /** `Wednesday, 10 December 2025`, `Week 50, 2025`, `December 2025`. */
  title: string;
  /** `8 to 14 December 2025`, and how many papers it has. */
  facts: string[];
  /** The page with all of it. */
  address: string;
  /** The most upvoted. */
  leading: DigestPaper[];
  /** All others, day by day. */
  days: { title: string; papers: DigestPaper[] }[];
  /** Where readers subscribe and unsubscribe, if it is configured. */
  subscribe?: { label: string; address: string };
}

/** Says whether a day, ISO week or month has papers to tell of. */
export function hasDigest(period: string, { archive }: Publication): boolean {
  return archive[spanOf(period).papersOf].has(period);
}

/** Gathers what the digest of a day, ISO week or month depends on. */
export function digestFacts(period: string, { archive, entriesOf }: Publication): DigestFacts {
  const { papersOf, days } = spanOf(period);
  const papers = archive[papersOf].get(period) ?? [];
  const leading = [...papers].sort(compareByUpvotes).slice(0, LEADING);
  // Who was told of a paper on Monday need not be told again on Friday.
  const firstOf = (paper: Paper) => listedDays(paper).find((day) => days.includes(day));
  return {
    period,
    papers: papers.length,
    leading: entriesOf(leading),
    days: days.flatMap((day) => {
      const listed = archive.days.get(day) ?? [];
      const rest = listed.filter((paper) => !leading.includes(paper) && firstOf(paper) === day);
      return rest.length === 0 ? [] : [{ day, entries: entriesOf(rest) }];
    }),
  };
}

/** The digest of a period; `to` makes the address of a link of one below the origin. */
export function digestOf(
  site: Site,
  { period, papers, leading, days }: DigestFacts,
  to: (address: string) => string = site.routes.absolute,
): Digest {
  const { config, words } = site;
  const { title, range, page } = sayPeriod(site, period);
  return {
    from: config.name,
    language: config.language,
    direction: words.script.direction,
    colours: config.colours,
    title,
    facts: [...(range ? [range] : []), words.counts.papers(papers)],
    address: to(page),
    leading: leading.map((entry) => leadingPaper(site, entry, to)),
    days: days.map(({ day, entries }) => ({
      // A day says itself in the title of the digest.
      title: day === period ? words.list.otherPapers : words.days.long(day),
      papers: entries.map((entry) => digestPaper(site, entry, to)),
    })),
    ...(config.emailForm && {
      subscribe: { label: words.outputs.manage, address: config.emailForm },
    }),
  };
}

function spanOf(period: string): { papersOf: 'days' | 'weeks' | 'months'; days: Day[] } {
  if (period.includes('W')) return { papersOf: 'weeks', days: daysOfWeek(period) };
  return period.length === 7
    ? { papersOf: 'months', days: daysOfMonth(period) }
    : { papersOf: 'days', days: [period] };
}

function sayPeriod({ words, routes }: Site, period: string) {
  const { papersOf, days } = spanOf(period);
  const range = words.periods.range(days[0] ?? '', days.at(-1) ?? '');
  switch (papersOf) {
    case 'weeks':
      return { title: words.periods.weekWithYear(period), range, page: routes.week(period) };
    case 'months':
      return { title: words.periods.month(period), range, page: routes.month(period) };
    case 'days':
      return { title: words.days.long(period), range: '', page: routes.day(period) };
  }
}

function leadingPaper(site: Site, entry: Entry, to: (address: string) => string): DigestPaper {
  const { upvotes } = entry.paper;
  const paper = digestPaper(site, entry, to);
  const counted = upvotes === undefined ? '' : site.words.counts.upvotes(upvotes);
  return {
    ...paper,
    byline: [paper.byline, counted].filter(Boolean).join(' · '),
    sentence: oneSentence(entry.paper),
  };
}

function digestPaper(site: Site, entry: Entry, to: (address: string) => string): DigestPaper {
  return {
    title: plainTitle(entry.paper),
    byline: bylineOf(site.words, entry),
    address: to(site.routes.paper(entry.paper.id)),
  };
}
