import type { Feed } from '../../formats/feeds/feed.ts';
import { paperEntries } from '../../formats/feeds/paper-entry.ts';
import { FIRST_DAY } from '../../model/day.ts';
import { outputWords } from '../../words/output-words.ts';
import type { Publication } from '../publication.ts';
import type { FeedSource } from './sources.ts';

/** The feed of a source: one entry a paper. */
export function paperFeed(source: FeedSource, publication: Publication): Feed {
  const entries = source.papers().map(paperEntries(publication));
  const name = source.slug === '' ? undefined : source.name;
  return {
    ...feedFrame(publication, name),
    description: source.description,
    page: publication.routes.absolute(source.page),
    ...(entries[0] && { updated: entries[0].day }),
    entries,
  };
}

/** What all feeds of an archive share; `name` distinguishes the feed from the one of everything. */
export function feedFrame(
  { archive, routes, config }: Publication,
  name: string | undefined,
): Omit<Feed, 'description' | 'page' | 'entries'> {
  const home = routes.absolute(routes.home());
  return {
    title: name === undefined ? config.name : outputWords.feeds.of(name, config.name),
    language: config.language,
    publisher: {
      name: config.maintainer?.name ?? config.name,
      url: config.maintainer?.url ?? home,
    },
    updated: archive.papers[0]?.date ?? FIRST_DAY,
    ...(config.hub && { hub: config.hub }),
  };
}
