import type { Publication } from '../archive/publication.ts';
import type { ListKind } from '../model/list-kind.ts';
import type { Paper } from '../model/paper.ts';

/** A list of papers that has a page: of a day, week, month, year, topic, organization or name. */
export interface PaperList {
  kind: ListKind;
  /** What names it among its kind: `2025-12-10`, `2025-W50`, `reasoning`. */
  key: string;
  title: string;
  /** The address of its page. */
  page: string;
  papers: readonly Paper[];
}

/** The lists of one kind. */
export function listsOfKind(publication: Publication, kind: ListKind): PaperList[] {
  const { archive, authors, orgs } = publication;
  const { routes } = publication.site;
  const { days, periods } = publication.site.words;
  const of = (key: string, title: string, page: string, papers: readonly Paper[]): PaperList => ({
    kind,
    key,
    title,
    page,
    papers,
  });
  switch (kind) {
    case 'days':
      return [...archive.days].map(([day, papers]) =>
        of(day, days.plain(day), routes.day(day), papers),
      );
    case 'weeks':
      return [...archive.weeks].map(([week, papers]) =>
        of(week, periods.weekWithYear(week), routes.week(week), papers),
      );
    case 'months':
      return [...archive.months].map(([month, papers]) =>
        of(month, periods.month(month), routes.month(month), papers),
      );
    case 'years':
      return [...archive.years].map(([year, papers]) =>
        of(year, periods.year(year), routes.year(year), papers),
      );
    case 'tags':
      return [...archive.tags.values()].map(({ slug, label, papers }) =>
        of(slug, label, routes.tag(slug), papers),
      );
    case 'orgs':
      return orgs.map(({ slug, name, papers }) => of(slug, name, routes.org(slug), papers));
    case 'authors':
      return authors.map(({ slug, name, papers }) => of(slug, name, routes.author(slug), papers));
  }
}

/** All lists of an archive but those of names, which have no files of their own, periods first. */
export function* listsOf(publication: Publication): Generator<PaperList> {
  for (const kind of ['days', 'weeks', 'months', 'years', 'tags', 'orgs'] as const) {
    yield* listsOfKind(publication, kind);
  }
}
