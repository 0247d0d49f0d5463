import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../archive/outputs/feeds/atom.ts';
import type { Feed } from '../archive/outputs/feeds/feed.ts';
import { jsonFeed } from '../archive/outputs/feeds/json-feed.ts';
import { paperFeed } from '../archive/outputs/feeds/paper-feed.ts';
import { rssFeed } from '../archive/outputs/feeds/rss.ts';
import type { FeedSource } from '../archive/outputs/feeds/sources.ts';
import type { Publication } from '../archive/outputs/publication.ts';
import type { FeedFile } from '../archive/routes.ts';
import { answer } from './answer.ts';
import { loadArchive } from './archive.ts';

interface Format {
  type: 'rss' | 'atom' | 'jsonFeed';
  write: (feed: Feed, self: string) => string | Promise<string>;
}

const FORMATS: Readonly<Record<FeedFile, Format>> = {
  'feed.xml': { type: 'rss', write: rssFeed },
  'atom.xml': { type: 'atom', write: atomFeed },
  'feed.json': { type: 'jsonFeed', write: jsonFeed },
};

/** The endpoint of one feed in one format. */
export function feedEndpoint(
  file: FeedFile,
  sourceOf: (publication: Publication) => FeedSource,
): APIRoute {
  return async () => feedResponse(file, sourceOf(await loadArchive()));
}

/** The paths of a kind of feeds; each goes to `feedOfPath`. */
export function feedPaths(sourcesOf: (publication: Publication) => FeedSource[]): GetStaticPaths {
  return async () =>
    sourcesOf(await loadArchive()).map((source) => ({
      params: { slug: source.slug },
      props: { source },
    }));
}

/** The endpoint of a path of `feedPaths` in one format. */
export function feedOfPath(file: FeedFile): APIRoute<{ source: FeedSource }> {
  return ({ props }) => feedResponse(file, props.source);
}

async function feedResponse(file: FeedFile, source: FeedSource): Promise<Response> {
  const publication = await loadArchive();
  const { type, write } = FORMATS[file];
  const self = publication.routes.absolute(source.addressOf(file));
  return answer(type, await write(paperFeed(source, publication), self));
}
