import { generateOpml } from 'feedsmith';
import { feedFrame } from '../../files/feeds/paper-feed.ts';
import {
  declaredSources,
  type FeedSource,
  mainSource,
  orgSources,
  tagSources,
} from '../../files/feeds/sources.ts';
import type { Publication } from '../../files/publication.ts';
import { outputWords } from '../../words/output-words.ts';
import { instantOf } from '../text/instant.ts';

/**
 * All feeds but those of names, which are thousands, as an OPML list that a reader can import. In RSS only:
 * readers know an entry by its id over all feeds, so that each entry of a second format would be missing from one.
 */
export function opmlList(publication: Publication): string {
  const { groups } = outputWords.feeds;
  const { archive, config } = publication;
  const outlines = [
    group(groups.all, [mainSource(publication)], publication),
    group(groups.declared, declaredSources(publication), publication),
    group(groups.tags, tagSources(publication).filter(hasPapers), publication),
    group(groups.orgs, orgSources(publication).filter(hasPapers), publication),
  ];
  return generateOpml({
    head: {
      title: config.name,
      ...(archive.papers[0] && { dateModified: instantOf(archive.papers[0].date) }),
    },
    body: { outlines: outlines.filter(({ outlines }) => outlines.length > 0) },
  });
}

function group(text: string, sources: readonly FeedSource[], publication: Publication) {
  return { text, outlines: sources.map((source) => outline(source, publication)) };
}

function outline(source: FeedSource, publication: Publication) {
  const { routes } = publication;
  const { title } = feedFrame(publication, source.slug === '' ? undefined : source.name);
  return {
    text: title,
    title,
    type: 'rss',
    xmlUrl: routes.absolute(source.addressOf('feed.xml')),
    htmlUrl: routes.absolute(source.page),
  };
}

function hasPapers(source: FeedSource): boolean {
  return source.papers().length > 0;
}
