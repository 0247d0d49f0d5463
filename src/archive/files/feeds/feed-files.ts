import { feedFormats } from '../../catalogue/list-forms.ts';
import type { FeedFile } from '../../catalogue/routes.ts';
import { atomFeed } from '../../formats/feeds/atom.ts';
import type { Feed } from '../../formats/feeds/feed.ts';
import { jsonFeed } from '../../formats/feeds/json-feed.ts';
import { opmlList } from '../../formats/feeds/opml.ts';
import { rssFeed } from '../../formats/feeds/rss.ts';
import type { OutputFile } from '../file.ts';
import type { Publication } from '../publication.ts';
import { digestFeed } from './digest-feed.ts';
import { paperFeed } from './paper-feed.ts';
import {
  authorSources,
  declaredSources,
  type FeedSource,
  mainSource,
  orgSources,
  tagSources,
} from './sources.ts';

const WRITERS: Readonly<Record<FeedFile, (feed: Feed, self: string) => string | Promise<string>>> =
  { 'feed.xml': rssFeed, 'atom.xml': atomFeed, 'feed.json': jsonFeed };

const ALL_FORMATS = Object.keys(WRITERS) as FeedFile[];

/** All feeds; those of names, of which there are thousands, in RSS only. */
export function* feedFilesOf(publication: Publication): Generator<OutputFile> {
  const { archive, routes } = publication;
  const address = routes.digestFeed();
  const body = () => rssFeed(digestFeed(publication), routes.absolute(address));
  yield { address, papers: archive.papers, body };
  yield { address: routes.opml(), papers: archive.papers, body: () => opmlList(publication) };
  const sources = [
    mainSource(publication),
    ...declaredSources(publication),
    ...tagSources(publication),
    ...orgSources(publication),
  ];
  for (const source of sources) yield* feedsOf(source, ALL_FORMATS, publication);
  for (const source of authorSources(publication))
    yield* feedsOf(source, feedFormats('authors'), publication);
}

function* feedsOf(
  source: FeedSource,
  formats: readonly FeedFile[],
  publication: Publication,
): Generator<OutputFile> {
  const papers = source.papers();
  for (const format of formats) {
    const address = source.addressOf(format);
    const self = publication.routes.absolute(address);
    yield { address, papers, body: () => WRITERS[format](paperFeed(source, publication), self) };
  }
}
