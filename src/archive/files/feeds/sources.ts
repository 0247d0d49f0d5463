import { authorsWithPages, orgsWithPages } from '../../archive/with-pages.ts';
import type { FeedFile } from '../../catalogue/routes.ts';
import type { Paper } from '../../model/paper.ts';
import { outputWords } from '../../words/output-words.ts';
import type { Publication } from '../publication.ts';
import { declaredPapers, FEED_PAPERS, newestDays } from './choose.ts';

/** What one feed is about, before its papers are chosen; addresses are below the origin. */
export interface FeedSource {
  /** The part of its address that names it; empty for the feed of everything. */
  slug: string;
  /** What distinguishes it from the other feeds. */
  name: string;
  description: string;
  /** The page that shows the same papers. */
  page: string;
  /** The address of the feed in one of its formats. */
  addressOf: (file: FeedFile) => string;
  papers: () => readonly Paper[];
}

/** The feed of everything. */
export function mainSource({ archive, routes, config }: Publication): FeedSource {
  return {
    slug: '',
    name: outputWords.feeds.everything,
    description: config.description,
    page: routes.home(),
    addressOf: routes.feed,
    papers: () => newestDays(archive),
  };
}

/** The feeds of `feeds.yaml`, in its order. */
export function declaredSources({ archive, routes }: Publication): FeedSource[] {
  return archive.feeds.map((feed) => ({
    slug: feed.slug,
    name: feed.title,
    description: feed.description ?? feed.title,
    page: routes.subscribe(),
    addressOf: (file) => routes.declaredFeed(feed.slug, file),
    papers: () => declaredPapers(archive, feed),
  }));
}

/** A feed for each topic. */
export function tagSources({ archive, routes }: Publication): FeedSource[] {
  return [...archive.tags.values()].map((tag) => ({
    slug: tag.slug,
    name: tag.label,
    description: tag.description,
    ...besidePage(routes.tag(tag.slug), tag.papers),
  }));
}

/** A feed for each organization that has a page. */
export function orgSources(publication: Publication): FeedSource[] {
  return orgsWithPages(publication).map((org) => ({
    slug: org.slug,
    name: org.name,
    description: outputWords.feeds.orgDescription(org.name),
    ...besidePage(publication.routes.org(org.slug), org.papers),
  }));
}

/** A feed for each name that has a page. */
export function authorSources(publication: Publication): FeedSource[] {
  return authorsWithPages(publication).map((author) => ({
    slug: author.slug,
    name: author.name,
    description: outputWords.feeds.authorDescription(author.name),
    ...besidePage(publication.routes.author(author.slug), author.papers),
  }));
}

function besidePage(page: string, papers: readonly Paper[]) {
  return {
    page,
    addressOf: (file: FeedFile): string => page + file,
    papers: () => papers.slice(0, FEED_PAPERS),
  };
}
