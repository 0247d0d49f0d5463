import { type Day, FIRST_DAY } from '../../model/day.ts';
import type { Site } from '../../site.ts';
import type { Feed } from './feed.ts';

/** The title of a feed; `name` distinguishes it from the feed of everything, which has none. */
export function feedTitle({ config, words }: Site, name: string | undefined): string {
  return name === undefined ? config.name : words.outputs.feeds.of(name, config.name);
}

/** What all feeds of a site share. */
export function feedHead(
  site: Site,
  name: string | undefined,
  updated: Day | undefined,
): Omit<Feed, 'description' | 'page' | 'entries'> {
  const { config, routes } = site;
  const home = routes.absolute(routes.home());
  return {
    title: feedTitle(site, name),
    language: config.contentLanguage,
    publisher: {
      name: config.maintainer?.name ?? config.name,
      url: config.maintainer?.url ?? home,
    },
    updated: updated ?? FIRST_DAY,
    ...(config.hub && { hub: config.hub }),
  };
}
