import { lineOf } from '../../archive/entry.ts';
import type { Publication } from '../../archive/publication.ts';
import type { Paper } from '../../model/paper.ts';
import {
  type ListFacts,
  type ListNeighbour,
  listView,
  type Subject,
} from '../../views/list-view.ts';
import { orgTally, tagTally } from '../../views/tallies.ts';
import { type Placed, pageKind, placed } from '../kind.ts';
import { type ListPage, pagesOf } from '../pages-of.ts';

/** How many topics and organizations stand beside a list. */
const RAIL_MAX = 10;

/** The pages of all topics, those without papers included. */
export const tagPages = pageKind<'list', ListFacts>({
  template: 'list',
  *pages(publication) {
    const { routes } = publication.site;
    for (const { slug, label, description, papers } of publication.archive.tags.values()) {
      const subject = { kind: 'tags', slug, name: label, description, card: true } as const;
      yield* listPages(publication, subject, papers, (number) => routes.tag(slug, number));
    }
  },
  view: listView,
});

/** The pages of organizations with papers. */
export const orgPages = pageKind<'list', ListFacts>({
  template: 'list',
  *pages(publication) {
    const { routes } = publication.site;
    for (const { slug, name, homepage, huggingface, ror, papers } of publication.orgs) {
      const subject = {
        kind: 'orgs',
        slug,
        name,
        ...(homepage && { homepage }),
        ...(huggingface && { huggingface }),
        ...(ror && { ror }),
      } as const;
      yield* listPages(publication, subject, papers, (number) => routes.org(slug, number));
    }
  },
  view: listView,
});

/** The pages of names with enough papers. */
export const authorPages = pageKind<'list', ListFacts>({
  template: 'list',
  sitemap: () => 'authors',
  *pages(publication) {
    const { routes } = publication.site;
    for (const { slug, name, spellings, orcid, papers } of publication.authors) {
      const subject = {
        kind: 'authors',
        slug,
        name,
        spellings,
        ...(orcid && { orcid }),
      } as const;
      yield* listPages(publication, subject, papers, (number) => routes.author(slug, number));
    }
  },
  view: listView,
});

function* listPages(
  publication: Publication,
  subject: Subject,
  papers: readonly Paper[],
  address: (number?: number) => string,
): Generator<Placed<ListFacts>> {
  const { entriesOf } = publication;
  const pages = pagesOf(papers);
  for (const [place, page] of pages.entries()) {
    const older = neighbour(pages[place + 1]);
    const newer = neighbour(pages[place - 1]);
    const facts = (): ListFacts => ({
      subject,
      ...(page.number !== undefined && { number: page.number }),
      lines: entriesOf(page.papers).map(lineOf),
      ...(older && { older }),
      ...(newer && { newer }),
      ...(page.number === undefined && { whole: wholeOf(publication, subject, papers) }),
    });
    yield placed(address(page.number), facts);
  }
}

function neighbour(page: ListPage | undefined): ListNeighbour | undefined {
  if (!page) return undefined;
  const { number, papers } = page;
  if (number === undefined) return {};
  return { number, days: { first: papers.at(-1)?.date ?? '', last: papers[0]?.date ?? '' } };
}

/** What is said of a whole list; a topic's names organizations, an organization's topics, a name's both. */
function wholeOf({ entriesOf }: Publication, { kind }: Subject, papers: readonly Paper[]) {
  const entries = entriesOf(papers);
  return {
    papers: papers.length,
    tags: kind === 'tags' ? [] : tagTally(entries, RAIL_MAX),
    orgs: kind === 'orgs' ? [] : orgTally(entries, RAIL_MAX),
  };
}
