import type { Publication } from '../../archive/publication.ts';
import { FIRST_DAY } from '../../model/day.ts';
import { compareText } from '../../model/order.ts';
import { type Month, monthOf } from '../../model/period.ts';
import { type CalendarFacts, calendarView } from '../../views/calendar-view.ts';
import { type GapsFacts, gapsView } from '../../views/gaps-view.ts';
import { type SubscribeFacts, subscribeView } from '../../views/subscribe-view.ts';
import { type TrendingFacts, trendingView } from '../../views/trending-view.ts';
import { type TrendsFacts, trendsView } from '../../views/trends-view.ts';
import { pageKind, placed } from '../kind.ts';
import { mostUpvoted } from '../most-upvoted.ts';
import { yearCounts } from '../periods-with-papers.ts';

/** How many papers each ranking shows. */
const RANKING_MAX = 10;
/** How many months and topics the table of trends shows. */
const MONTHS_SHOWN = 12;
const TAGS_SHOWN = 24;

/** The calendar of the whole archive. */
export const calendarPages = pageKind<'calendar', CalendarFacts>({
  template: 'calendar',
  *pages({ site, archive }) {
    const years = [...archive.years].map(([year, papers]) => ({ year, papers: papers.length }));
    const months = years[0] ? yearCounts(archive, years[0].year) : [];
    const facts = { papers: archive.papers.length, days: archive.days.size, years, months };
    yield { address: site.routes.calendar(), facts };
  },
  view: calendarView,
});

/** The most upvoted papers, counted from the newest day. */
export const trendingPages = pageKind<'trending', TrendingFacts>({
  template: 'trending',
  *pages({ site, archive, cardEntriesOf }) {
    const ranking = (days?: number) => cardEntriesOf(mostUpvoted(archive, RANKING_MAX, days));
    yield placed(site.routes.trending(), () => ({
      newest: archive.newestDay ?? FIRST_DAY,
      week: ranking(7),
      month: ranking(30),
      all: ranking(),
    }));
  },
  view: trendingView,
});

/** Papers by topic and month. */
export const trendsPages = pageKind<'trends', TrendsFacts>({
  template: 'trends',
  *pages(publication) {
    const months = [...publication.archive.months.keys()].slice(0, MONTHS_SHOWN).reverse();
    const facts = { months, topics: topicCounts(publication, months) };
    yield { address: publication.site.routes.trends(), facts };
  },
  view: trendsView,
});

function topicCounts({ archive }: Publication, months: readonly Month[]): TrendsFacts['topics'] {
  const placeOf = new Map(months.map((month, place) => [month, place]));
  return [...archive.tags.values()]
    .map(({ label, slug, papers }) => {
      const counts = months.map(() => 0);
      for (const { date } of papers) {
        const place = placeOf.get(date.slice(0, 7));
        if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
      }
      return { name: label, slug, counts, total: counts.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || compareText(a.slug, b.slug))
    .slice(0, TAGS_SHOWN);
}

/** The page that explains feeds and offers all of them. */
export const subscribePages = pageKind<'subscribe', SubscribeFacts>({
  template: 'subscribe',
  *pages({ site, archive, orgs }) {
    const commonest = <Name extends { slug: string; papers: number }>(names: Name[]): Name[] =>
      names
        .filter(({ papers }) => papers > 0)
        .sort((a, b) => b.papers - a.papers || compareText(a.slug, b.slug));
    const tags = [...archive.tags.values()].map(({ slug, label, papers }) => ({
      slug,
      name: label,
      papers: papers.length,
    }));
    const named = orgs.map(({ slug, name, papers }) => ({ slug, name, papers: papers.length }));
    const declared = archive.feeds.map(({ slug, title }) => ({ slug, title }));
    const facts = { tags: commonest(tags), orgs: commonest(named), declared };
    yield { address: site.routes.subscribe(), facts };
  },
  view: subscribeView,
});

/** The days without papers, and why. */
export const gapsPages = pageKind<'gaps', GapsFacts>({
  template: 'gaps',
  *pages({ site, archive, span }) {
    const months = [...new Set(span?.gaps.map(({ day }) => monthOf(day)))].filter((month) =>
      archive.months.has(month),
    );
    yield {
      address: site.routes.gaps(),
      facts: { months, withPapers: archive.days.size, ...(span && { span }) },
    };
  },
  view: gapsView,
});
