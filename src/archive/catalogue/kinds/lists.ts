import { type Line, lineOf } from '../../archive/entry.ts';
import type { Publication } from '../../archive/publication.ts';
import type { Author } from '../../model/author.ts';
import type { Day } from '../../model/day.ts';
import { monthCounts } from '../../model/month-counts.ts';
import type { Paper } from '../../model/paper.ts';
import {
  type ListFacts,
  type ListNeighbour,
  listView,
  type Subject,
  type WholeList,
} from '../../views/list-view.ts';
import { orgTally, tagTally } from '../../views/tallies.ts';
import { type Placed, pageKind, placed } from '../kind.ts';
import { mostUpvotedOf } from '../most-upvoted.ts';
import { type ListPage, pagesOf } from '../pages-of.ts';
import { broaderTopics, relatedTopics, subTopics } from '../topics.ts';
import { lineUnder, writersOf } from '../writers.ts';

/** How many topics and organizations stand beside a list. */
const RAIL_MAX = 10;

/** How many writers stand beside a list, and how many papers of the last year lead a topic. */
const WRITERS_MAX = 8;
const LEADING_MAX = 5;
const YEAR = 365;

/** The pages of all topics, those without papers included. */
export const tagPages = pageKind<'list', ListFacts>({
  template: 'list',
  *pages(publication) {
    const { archive, site, entriesOf } = publication;
    for (const tag of archive.tags.values()) {
      const { slug, label, description, papers } = tag;
      yield* listPages(publication, {
        subject: { kind: 'tags', slug, name: label, description, card: true },
        papers,
        address: (number) => site.routes.tag(slug, number),
        whole: () => ({
          months: monthCounts(papers),
          broader: broaderTopics(archive, tag),
          narrower: subTopics(archive, tag),
          tags: relatedTopics(archive, tag, RAIL_MAX),
          leading: entriesOf(mostUpvotedOf(archive, papers, LEADING_MAX, YEAR)).map(lineOf),
        }),
      });
    }
  },
  view: listView,
});

/** The pages of organizations with papers. */
export const orgPages = pageKind<'list', ListFacts>({
  template: 'list',
  *pages(publication) {
    const { routes } = publication.site;
    for (const { slug, name, aliases, homepage, huggingface, ror, papers } of publication.orgs) {
      yield* listPages(publication, {
        subject: {
          kind: 'orgs',
          slug,
          name,
          ...(homepage && { homepage, ...homepageGone(publication, homepage) }),
          ...(huggingface && { huggingface }),
          ...(ror && { ror }),
        },
        papers,
        address: (number) => routes.org(slug, number),
        whole: () => ({
          months: monthCounts(papers),
          aliases,
          tags: tagTally(publication.entriesOf(papers), RAIL_MAX),
          writers: writersOf(publication, papers, WRITERS_MAX),
        }),
      });
    }
  },
  view: listView,
});

function homepageGone({ goneAmong }: Publication, homepage: string): { gone?: Day } {
  const [link] = goneAmong([homepage]);
  return link ? { gone: link.since } : {};
}

/** The pages of names with enough papers. */
export const authorPages = pageKind<'list', ListFacts>({
  template: 'list',
  sitemap: () => 'authors',
  *pages(publication) {
    for (const author of publication.authors) yield* pagesOfAuthor(publication, author);
  },
  view: listView,
});

function pagesOfAuthor(publication: Publication, author: Author): Generator<Placed<ListFacts>> {
  const { entriesOf, site } = publication;
  const { slug, name, spellings, orcid, papers } = author;
  return listPages(publication, {
    subject: { kind: 'authors', slug, name, spellings, ...(orcid && { orcid }) },
    papers,
    address: (number) => site.routes.author(slug, number),
    line: (paper, line) => lineUnder(publication, author, paper, line),
    whole: () => ({
      tags: tagTally(entriesOf(papers), RAIL_MAX),
      orgs: orgTally(entriesOf(papers), RAIL_MAX),
      writers: writersOf(publication, papers, WRITERS_MAX, author),
    }),
  });
}

/** A list as its pages need it. */
interface Listed {
  subject: Subject;
  papers: readonly Paper[];
  address: (number?: number) => string;
  /** What a line shows here that it does not show elsewhere. */
  line?: (paper: Paper, line: Line) => Line;
  /** What is said of the whole list. */
  whole: () => Omit<WholeList, 'papers'>;
}

function* listPages(
  { entriesOf }: Publication,
  { subject, papers, address, line = (_, one) => one, whole }: Listed,
): Generator<Placed<ListFacts>> {
  const pages = pagesOf(papers);
  for (const [place, page] of pages.entries()) {
    const older = neighbour(pages[place + 1]);
    const newer = neighbour(pages[place - 1]);
    const facts = (): ListFacts => ({
      subject,
      ...(page.number !== undefined && { number: page.number }),
      lines: entriesOf(page.papers).map((entry) => line(entry.paper, lineOf(entry))),
      ...(older && { older }),
      ...(newer && { newer }),
      ...(page.number === undefined && { whole: { papers: papers.length, ...whole() } }),
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
