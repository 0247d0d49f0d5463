import { authorsWithPages, orgsWithPages } from '../../archive/with-pages.ts';
import type { ListKind } from '../../catalogue/list-forms.ts';
import type { Paper } from '../../model/paper.ts';
import { en } from '../../words/en.ts';
import type { Publication } from '../publication.ts';

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

/** All lists of an archive, periods first. */
export function paperLists(publication: Publication): PaperList[] {
  const { archive, routes } = publication;
  const { days, periods } = en;
  return [
    ...periodLists('days', archive.days, days.plain, routes.day),
    ...periodLists('weeks', archive.weeks, periods.weekWithYear, routes.week),
    ...periodLists('months', archive.months, periods.month, routes.month),
    ...periodLists('years', archive.years, periods.year, routes.year),
    ...[...archive.tags.values()]
      .map((tag) => ({ ...tag, title: tag.label }))
      .map(subjectList('tags', routes.tag)),
    ...orgsWithPages(publication)
      .map((org) => ({ ...org, title: org.name }))
      .map(subjectList('orgs', routes.org)),
    ...authorsWithPages(publication)
      .map((author) => ({ ...author, title: author.name }))
      .map(subjectList('authors', routes.author)),
  ];
}

/** Makes the list of a topic, organization or name. */
function subjectList(kind: ListKind, pageOf: (slug: string) => string) {
  return ({
    slug,
    title,
    papers,
  }: {
    slug: string;
    title: string;
    papers: readonly Paper[];
  }): PaperList => ({
    kind,
    key: slug,
    title,
    page: pageOf(slug),
    papers,
  });
}

function periodLists(
  kind: ListKind,
  periods: ReadonlyMap<string, readonly Paper[]>,
  titleOf: (key: string) => string,
  pageOf: (key: string) => string,
): PaperList[] {
  return [...periods].map(([key, papers]) => ({
    kind,
    key,
    title: titleOf(key),
    page: pageOf(key),
    papers,
  }));
}

/** Lists of more papers leave the abstracts out, lest one file grow to many megabytes. */
const WITH_ABSTRACTS = 100;

/** Says whether the forms of a list hold the abstracts; those of names never do, since names are thousands. */
export function hasAbstracts({ kind, papers }: PaperList): boolean {
  return kind !== 'authors' && papers.length <= WITH_ABSTRACTS;
}

/** The address of a list's document in the API; a name has none but the one beside its page. */
export function documentAddress({ kind, key, page }: PaperList, { routes }: Publication): string {
  return kind === 'authors'
    ? routes.sibling(page, 'json')
    : routes.api(`${kind}/${encodeURIComponent(key)}.json`);
}
