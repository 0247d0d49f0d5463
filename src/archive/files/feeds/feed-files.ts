import { feedFormats } from '../../addresses/list-forms.ts';
import type { FeedFile } from '../../addresses/routes.ts';
import type { Entry } from '../../archive/entry.ts';
import type { Publication } from '../../archive/publication.ts';
import { fileKind, type Placed, placed } from '../../catalogue/kind.ts';
import { atomFeed } from '../../formats/feeds/atom.ts';
import type { Feed } from '../../formats/feeds/feed.ts';
import { feedHead } from '../../formats/feeds/feed-head.ts';
import { jsonFeed } from '../../formats/feeds/json-feed.ts';
import { paperEntry } from '../../formats/feeds/paper-entry.ts';
import { rssFeed } from '../../formats/feeds/rss.ts';
import type { Day } from '../../model/day.ts';
import type { ListKind } from '../../model/list-kind.ts';
import type { Paper } from '../../model/paper.ts';
import type { Site } from '../../site.ts';
import { declaredPapers, newestDays } from './choose.ts';

/** What one feed file depends on; addresses are below the origin. */
interface FeedFacts {
  format: FeedFile;
  address: string;
  /** What distinguishes it from the feed of everything, which has no name. */
  name?: string;
  description: string;
  /** The page that shows the same papers. */
  page: string;
  /** Whether entries hold one sentence instead of the abstract. */
  brief: boolean;
  entries: readonly Entry[];
  /** The newest day of the archive, which dates a feed without entries. */
  newest?: Day;
}

/** A feed before its formats. */
interface Source extends Pick<FeedFacts, 'name' | 'description' | 'page'> {
  addressOf: (file: FeedFile) => string;
  papers: readonly Paper[];
  brief?: boolean;
  /** Pages that have moved here: whoever reads their feeds goes on reading. */
  former?: readonly string[];
}

/** How many papers the feed of a topic or organization holds: weeks of them, where the feed of everything has days. */
const LIST_PAPERS = 25;
/** How many papers the feed of a name holds; there are thousands of such feeds, and nobody writes more in a month. */
const AUTHOR_PAPERS = 5;

const ALL_FORMATS: readonly FeedFile[] = ['feed.xml', 'atom.xml', 'feed.json'];

const WRITERS: Readonly<Record<FeedFile, (feed: Feed, self: string) => string | Promise<string>>> =
  { 'feed.xml': rssFeed, 'atom.xml': atomFeed, 'feed.json': jsonFeed };

/** The feeds of everything and of what `feeds.yaml` declares. */
export const mainFeeds = feedKind(function* (publication) {
  const { archive, site } = publication;
  const { routes, config } = site;
  yield* inFormats(publication, ALL_FORMATS, {
    description: config.description,
    page: routes.home(),
    addressOf: routes.feed,
    papers: newestDays(archive),
  });
  for (const feed of archive.feeds) {
    yield* inFormats(publication, ALL_FORMATS, {
      name: feed.title,
      description: feed.description ?? feed.title,
      page: routes.subscribe(),
      addressOf: (file) => routes.declaredFeed(feed.slug, file),
      papers: declaredPapers(archive, feed),
    });
  }
});

/** A feed for each topic. */
export const tagFeeds = feedKind(function* (publication) {
  const { archive, site } = publication;
  for (const { slug, label, description, papers, merged } of archive.tags.values()) {
    const page = site.routes.tag(slug);
    const former = formerPages(
      publication,
      `tags/${slug}`,
      merged.map((old) => `tags/${old}`),
    );
    yield* besidePage(publication, 'tags', { name: label, description, page, papers, former });
  }
});

/** A feed for each organization that has a page. */
export const orgFeeds = feedKind(function* (publication) {
  const { routes, words } = publication.site;
  for (const { slug, name, papers, renamed } of publication.orgs) {
    const description = words.outputs.feeds.orgDescription(name);
    const page = routes.org(slug);
    const former = formerPages(
      publication,
      `orgs/${slug}`,
      renamed.map((old) => `orgs/${old}`),
    );
    yield* besidePage(publication, 'orgs', { name, description, page, papers, former });
  }
});

/** A short feed for each name that has a page. */
export const authorFeeds = feedKind(function* (publication) {
  for (const { slug, name, papers } of publication.authors) {
    const description = publication.site.words.outputs.feeds.authorDescription(name);
    const page = publication.site.routes.author(slug);
    const newest = papers.slice(0, AUTHOR_PAPERS);
    const source = { name, description, page, papers: newest, brief: true };
    yield* besidePage(publication, 'authors', source);
  }
});

/** The pages that lead to an address now: those of its former names, and what `former.yaml` says. */
function formerPages(
  { archive, site }: Publication,
  address: string,
  names: readonly string[],
): string[] {
  const stated = archive.former.filter(({ to }) => to === address).map(({ slug }) => slug);
  return [...names, ...stated].map((one) => site.routes.asset(`${one}/`));
}

function feedKind(files: (publication: Publication) => Iterable<Placed<FeedFacts>>) {
  return fileKind<FeedFacts>({
    files,
    body: (site, facts) =>
      WRITERS[facts.format](paperFeed(site, facts), site.routes.absolute(facts.address)),
  });
}

function* besidePage(
  publication: Publication,
  kind: ListKind,
  source: Omit<Source, 'addressOf'>,
): Generator<Placed<FeedFacts>> {
  yield* inFormats(publication, feedFormats(kind), {
    ...source,
    papers: source.papers.slice(0, LIST_PAPERS),
    addressOf: (file) => publication.site.routes.below(source.page, file),
  });
}

function* inFormats(
  { archive, entriesOf, site }: Publication,
  formats: readonly FeedFile[],
  { addressOf, papers, brief = false, former = [], ...source }: Source,
): Generator<Placed<FeedFacts>> {
  const newest = papers.length === 0 ? archive.newestDay : undefined;
  for (const format of formats) {
    const address = addressOf(format);
    const of = { ...source, format, address, brief, ...(newest && { newest }) };
    for (const one of [address, ...former.map((page) => site.routes.below(page, format))]) {
      yield placed(one, () => ({ ...of, entries: entriesOf(papers) }));
    }
  }
}

function paperFeed(site: Site, facts: FeedFacts): Feed {
  const entries = facts.entries.map((entry) => paperEntry(site, entry, facts.brief));
  return {
    ...feedHead(site, facts.name, entries[0]?.day ?? facts.newest),
    description: facts.description,
    page: site.routes.absolute(facts.page),
    entries,
  };
}
