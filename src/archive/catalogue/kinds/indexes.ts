import type { Publication } from '../../archive/publication.ts';
import type { Author } from '../../model/author.ts';
import { compareText } from '../../model/order.ts';
import { slugOf } from '../../model/slug.ts';
import { type IndexedName, type IndexFacts, indexView } from '../../views/index-view.ts';
import { pageKind, placed } from '../kind.ts';
import { broaderTopics } from '../topics.ts';

/** Up to how many names the index shows all, by initial; of more, it shows the commonest before its letters. */
const ALL_AUTHORS = 600;
const COMMONEST_AUTHORS = 60;

/** The indexes of topics, organizations and names, and those of names by initial. */
export const indexPages = pageKind<'directory', IndexFacts>({
  template: 'directory',
  *pages(publication) {
    const { routes } = publication.site;
    const shared = { from: publication.site.config.authorPageFrom, initials: [] };
    yield placed(routes.tags(), (): IndexFacts => {
      return { ...shared, kind: 'tags', names: namedTags(publication) };
    });
    yield placed(routes.orgs(), (): IndexFacts => {
      return { ...shared, kind: 'orgs', names: namedOrgs(publication) };
    });
    yield* authorIndexes(publication);
  },
  view: indexView,
});

/** All topics with papers, the commonest first: those that are part of no other, then those of each of them. */
function namedTags({ archive }: Publication): IndexedName[] {
  const tags = [...archive.tags.values()].filter(({ papers }) => papers.length > 0);
  const named = tags.map((tag): IndexedName => {
    const [widest] = broaderTopics(archive, tag);
    return {
      slug: tag.slug,
      name: tag.label,
      papers: tag.papers.length,
      description: tag.description,
      ...(widest?.slug && { within: { slug: widest.slug, name: widest.name } }),
    };
  });
  return named.sort(
    (a, b) =>
      compareText(a.within?.name ?? '', b.within?.name ?? '') ||
      b.papers - a.papers ||
      compareText(a.slug, b.slug),
  );
}

/** All organizations with papers, the commonest first, then by name. */
function namedOrgs({ orgs }: Publication): IndexedName[] {
  return orgs
    .map(({ slug, name, papers }) => ({ slug, name, papers: papers.length, sort: slugOf(name) }))
    .sort((a, b) => b.papers - a.papers || compareText(a.sort, b.sort))
    .map(({ sort: _, ...name }) => name);
}

function* authorIndexes(publication: Publication) {
  const { site, authors } = publication;
  const groups = authorsByInitial(authors);
  const from = site.config.authorPageFrom;
  const initials = [...groups].map(([initial, names]) => ({ initial, names: names.length }));
  const shared = { kind: 'authors', from, initials } as const;
  yield placed(site.routes.authors(), () => {
    const isSmall = authors.length <= ALL_AUTHORS;
    return { ...shared, names: isSmall ? allNames(groups) : commonestNames(authors) };
  });
  for (const [initial, names] of groups) {
    const facts = () => ({ ...shared, initial, names: names.map(indexedAuthor) });
    yield placed(site.routes.authorsBy(initial), facts);
  }
}

function allNames(groups: ReadonlyMap<string, readonly Author[]>): IndexedName[] {
  return [...groups].flatMap(([initial, names]) =>
    names.map((author) => ({ ...indexedAuthor(author), initial })),
  );
}

function commonestNames(authors: readonly Author[]): IndexedName[] {
  return [...authors]
    .sort((a, b) => b.papers.length - a.papers.length || compareText(a.slug, b.slug))
    .slice(0, COMMONEST_AUTHORS)
    .map(indexedAuthor);
}

function indexedAuthor({ slug, name, papers }: Author): IndexedName {
  return { slug, name, papers: papers.length };
}

/** The names by initial, each list by family name; `other` stands for other scripts and comes last. */
function authorsByInitial(authors: readonly Author[]): Map<string, Author[]> {
  const keyed = authors.map((author) => ({ author, key: sortKey(author) }));
  const groups = Map.groupBy(
    keyed.sort((a, b) => compareText(a.key, b.key)),
    ({ key }) => /^[a-z]/.exec(key)?.[0] ?? 'other',
  );
  const rank = (initial: string): string => (initial === 'other' ? '~' : initial);
  return new Map(
    [...groups]
      .sort(([a], [b]) => compareText(rank(a), rank(b)))
      .map(([initial, entries]) => [initial, entries.map(({ author }) => author)]),
  );
}

/** The family name, which Latin script mostly writes last, then the whole name. */
function sortKey(author: Author): string {
  const words = slugOf(author.name).split('-');
  return `${words.at(-1) ?? ''} ${words.join(' ')}`;
}
