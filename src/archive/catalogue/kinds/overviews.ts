import { FIRST_DAY } from '../../model/day.ts';
import { compareText } from '../../model/order.ts';
import { monthOf } from '../../model/period.ts';
import { type CalendarFacts, calendarView } from '../../views/calendar-view.ts';
import { type GapsFacts, gapsView } from '../../views/gaps-view.ts';
import { type SubscribeFacts, subscribeView } from '../../views/subscribe-view.ts';
import { type TrendingFacts, trendingView } from '../../views/trending-view.ts';
import { type TrendsFacts, trendsView } from '../../views/trends-view.ts';
import { pageKind, placed } from '../kind.ts';
import { mostUpvoted } from '../most-upvoted.ts';
import { yearCounts } from '../periods-with-papers.ts';
import { trendsOf } from '../trends.ts';

/** How many papers each ranking shows. */
const RANKING_MAX = 10;

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

/** Papers over time, topics, new words and organizations. */
export const trendsPages = pageKind<'trends', TrendsFacts>({
  template: 'trends',
  *pages(publication) {
    yield placed(publication.site.routes.trends(), () => trendsOf(publication));
  },
  view: trendsView,
});

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
