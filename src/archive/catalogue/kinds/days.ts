import { cardFinder } from '../../addresses/card-names.ts';
import type { Publication } from '../../archive/publication.ts';
import type { Day } from '../../model/day.ts';
import { monthOf, yearOf } from '../../model/period.ts';
import { type DayFacts, dayView } from '../../views/day-view.ts';
import { pageKind, placed } from '../kind.ts';
import { dayCounts, neighbourKeys } from '../periods-with-papers.ts';

/** The newest day at the root, and one page for each day that has papers. */
export const dayPages = pageKind<'day', DayFacts>({
  template: 'day',
  *pages(publication) {
    const { archive, site } = publication;
    const cards = cardFinder(publication);
    const [newest] = archive.days.keys();
    for (const day of archive.days.keys()) {
      const facts = () => dayFacts(publication, day, cards.ofDay(day));
      if (day === newest) yield placed(site.routes.home(), () => ({ ...facts(), home: true }), day);
      yield placed(site.routes.day(day), facts, day);
    }
  },
  view: dayView,
});

function dayFacts(publication: Publication, day: Day, card: string): DayFacts {
  const { archive, cardEntriesOf, revisionOf } = publication;
  const papers = archive.days.get(day) ?? [];
  const before = `${String(Number(yearOf(day)) - 1).padStart(4, '0')}${day.slice(4)}`;
  const yearAgo = archive.days.get(before)?.length;
  return {
    day,
    home: false,
    entries: cardEntriesOf(papers),
    month: dayCounts(archive, monthOf(day)),
    neighbours: neighbourKeys(archive.days, day),
    ...(yearAgo && { yearAgo: { day: before, papers: yearAgo } }),
    revision: revisionOf(papers),
    card,
  };
}
