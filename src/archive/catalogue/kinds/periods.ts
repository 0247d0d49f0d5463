import { cardFinder } from '../../addresses/card-names.ts';
import { lineOf } from '../../archive/entry.ts';
import type { Publication } from '../../archive/publication.ts';
import { compareByUpvotes } from '../../model/order.ts';
import type { Paper } from '../../model/paper.ts';
import { daysOfWeek, monthOf } from '../../model/period.ts';
import { type DayPart, type PeriodFacts, periodView } from '../../views/period-view.ts';
import { orgTally, tagTally } from '../../views/tallies.ts';
import { pageKind, placed } from '../kind.ts';
import { monthCounts, neighbourKeys, yearCounts } from '../periods-with-papers.ts';

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
    for (const [week, papers] of archive.weeks) {
      const facts = (): PeriodFacts => ({
        ...sharedFacts(publication, 'week', week, papers),
        neighbours: neighbourKeys(archive.weeks, week),
        days: dayParts(publication, [...daysOfWeek(week)].reverse(), true),
        months: [],
        above: monthOf(papers[0]?.date ?? ''),
        card: cards.ofWeek(week),
      });
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
      const facts = (): PeriodFacts => ({
        ...sharedFacts(publication, 'month', month, papers),
        neighbours: neighbourKeys(archive.months, month),
        days: dayParts(publication, [...new Set(papers.map(({ date }) => date))], false),
        months: [monthCounts(archive, month)],
      });
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
      const facts = (): PeriodFacts => ({
        ...sharedFacts(publication, 'year', year, papers),
        neighbours: neighbourKeys(archive.years, year),
        days: [],
        months: yearCounts(archive, year),
      });
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
    numberOfDays: new Set(papers.map((paper) => paper.date)).size,
    top: cardEntriesOf([...papers].sort(compareByUpvotes).slice(0, TOP[kind])),
    tags: tagTally(entries, RAIL_MAX),
    orgs: orgTally(entries, RAIL_MAX),
    revision: revisionOf(papers),
  };
}

function dayParts(
  { archive, entriesOf }: Publication,
  days: readonly string[],
  withLines: boolean,
): DayPart[] {
  return days.flatMap((day) => {
    const papers = archive.days.get(day);
    if (!papers) return [];
    const lines = withLines ? entriesOf(papers).map(lineOf) : [];
    return [{ day, papers: papers.length, lines }];
  });
}
