import { generateOpml } from 'feedsmith';
import { fileKind } from '../../catalogue/kind.ts';
import { feedTitle } from '../../formats/feeds/feed-head.ts';
import { instantOf } from '../../formats/text/instant.ts';
import type { Day } from '../../model/day.ts';
import type { Site } from '../../site.ts';

/** A feed in the list: its name (none for everything), address and page, below the origin. */
interface Outline {
  name?: string;
  feed: string;
  page: string;
}

/** The feeds by group, and the newest day. */
interface OpmlFacts {
  groups: readonly { heading: string; feeds: readonly Outline[] }[];
  newest?: Day;
}

/**
 * All feeds but those of names, which are thousands, as an OPML list that a reader can import. In RSS only:
 * readers know an entry by its id over all feeds, so that each entry of a second format would be missing from one.
 */
export const opmlFiles = fileKind<OpmlFacts>({
  *files({ site, archive, orgs }) {
    const { routes, words } = site;
    const { groups } = words.outputs.feeds;
    const beside = (name: string, page: string): Outline => ({
      name,
      page,
      feed: routes.below(page, 'feed.xml'),
    });
    const tags = [...archive.tags.values()].filter(({ papers }) => papers.length > 0);
    const facts: OpmlFacts = {
      groups: [
        { heading: groups.all, feeds: wholeFeeds(site) },
        {
          heading: groups.declared,
          feeds: archive.feeds.map(({ slug, title }) => ({
            name: title,
            feed: routes.declaredFeed(slug),
            page: routes.subscribe(),
          })),
        },
        { heading: groups.tags, feeds: tags.map((tag) => beside(tag.label, routes.tag(tag.slug))) },
        { heading: groups.orgs, feeds: orgs.map((org) => beside(org.name, routes.org(org.slug))) },
      ].filter(({ feeds }) => feeds.length > 0),
      ...(archive.newestDay && { newest: archive.newestDay }),
    };
    yield { address: routes.opml(), facts };
  },
  body: (site, { groups, newest }) =>
    generateOpml({
      head: { title: site.config.name, ...(newest && { dateModified: instantOf(newest) }) },
      body: {
        outlines: groups.map(({ heading, feeds }) => ({
          text: heading,
          outlines: feeds.map((feed) => outline(site, feed)),
        })),
      },
    }),
});

/** Every paper, and for those to whom that is too much, an entry a day. */
function wholeFeeds({ routes, words }: Site): Outline[] {
  return [
    { feed: routes.feed(), page: routes.home() },
    { name: words.outputs.feeds.digest, feed: routes.digestFeed(), page: routes.home() },
  ];
}

function outline(site: Site, { name, feed, page }: Outline) {
  const title = feedTitle(site, name);
  return {
    text: title,
    title,
    type: 'rss',
    xmlUrl: site.routes.absolute(feed),
    htmlUrl: site.routes.absolute(page),
  };
}
