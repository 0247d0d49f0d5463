import { cardFinder } from '../../addresses/card-names.ts';
import { lineOf } from '../../archive/entry.ts';
import type { Publication } from '../../archive/publication.ts';
import { compareByUpvotes } from '../../model/order.ts';
import type { Paper } from '../../model/paper.ts';
import { daysOfMonth, daysOfWeek, monthOf } from '../../model/period.ts';
import { type DayPart, type PeriodFacts, periodView } from '../../views/period-view.ts';
import { orgTally, tagTally } from '../../views/tallies.ts';
import { pageKind, placed } from '../kind.ts';
import { dayCounts, neighbourKeys, yearCounts } from '../periods-with-papers.ts';

/** How many papers a period shows with their abstracts. */
const TOP = { week: 10, month: 20, year: 50 } as const;
/** How many topics and organizations stand beside the papers of a period. */
const RAIL_MAX = 12;

/** One page for each ISO week that has papers: its most upvoted, then all by day. */
export const weekPages = pageKind<'period', PeriodFacts>({
  template: 'period',
  *pages(publication) {
    const { archive, site } = publication;
    const cards = cardFinder(publication);
    const books = new Set([...archive.weeks.keys()].slice(0, site.config.epubWeeks));
    for (const [week, papers] of archive.weeks) {
      const facts = (): PeriodFacts => {
        const days = dayParts(publication, daysOfWeek(week), true);
        return {
          ...sharedFacts(publication, 'week', week, papers),
          numberOfDays: days.length,
          neighbours: neighbourKeys(archive.weeks, week),
          days,
          months: [],
          above: monthOf(days[0]?.day ?? ''),
          card: cards.ofWeek(week),
          ...(books.has(week) && { book: true }),
        };
      };
      yield placed(site.routes.week(week), facts);
    }
  },
  view: periodView,
});

/** One page for each month that has papers: its calendar, its most upvoted, its days. */
export const monthPages = pageKind<'period', PeriodFacts>({
  template: 'period',
  *pages(publication) {
    const { archive, site } = publication;
    for (const [month, papers] of archive.months) {
      const facts = (): PeriodFacts => {
        const days = dayParts(publication, daysOfMonth(month), false);
        return {
          ...sharedFacts(publication, 'month', month, papers),
          numberOfDays: days.length,
          neighbours: neighbourKeys(archive.months, month),
          days,
          months: [dayCounts(archive, month)],
        };
      };
      yield placed(site.routes.month(month), facts);
    }
  },
  view: periodView,
});

/** One page for each year that has papers: its months and its most upvoted. */
export const yearPages = pageKind<'period', PeriodFacts>({
  template: 'period',
  *pages(publication) {
    const { archive, site } = publication;
    for (const [year, papers] of archive.years) {
      const facts = (): PeriodFacts => {
        const months = yearCounts(archive, year);
        return {
          ...sharedFacts(publication, 'year', year, papers),
          numberOfDays: months.flatMap(({ counts }) => counts.filter((count) => count > 0)).length,
          neighbours: neighbourKeys(archive.years, year),
          days: [],
          months,
        };
      };
      yield placed(site.routes.year(year), facts);
    }
  },
  view: periodView,
});

function sharedFacts(
  { entriesOf, cardEntriesOf, revisionOf }: Publication,
  kind: PeriodFacts['kind'],
  key: string,
  papers: readonly Paper[],
) {
  const entries = entriesOf(papers);
  return {
    kind,
    key,
    papers: papers.length,
    top: cardEntriesOf([...papers].sort(compareByUpvotes).slice(0, TOP[kind])),
    tags: tagTally(entries, RAIL_MAX),
    orgs: orgTally(entries, RAIL_MAX),
    revision: revisionOf(papers),
  };
}

/** Those of some days in order that list papers, the newest first. */
function dayParts(
  { archive, entriesOf }: Publication,
  days: readonly string[],
  withLines: boolean,
): DayPart[] {
  return [...days].reverse().flatMap((day) => {
    const papers = archive.days.get(day);
    if (!papers) return [];
    const lines = withLines ? entriesOf(papers).map(lineOf) : [];
    return [{ day, papers: papers.length, lines }];
  });
}
