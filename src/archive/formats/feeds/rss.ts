import { getRssString } from '@astrojs/rss';
import { escapeMarkup } from '../text/escape.ts';
import { instantOf } from '../text/instant.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as RSS 2.0; `self` is the feed's own absolute address. */
export function rssFeed(feed: Feed, self: string): Promise<string> {
  return getRssString({
    title: feed.title,
    description: feed.description,
    site: feed.page,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: channelXml(feed, self),
    items: feed.entries.map(rssEntry),
  });
}

function channelXml(feed: Feed, self: string): string {
  const hub = feed.hub ? `<atom:link href="${escapeMarkup(feed.hub)}" rel="hub"/>` : '';
  return [
    `<language>${escapeMarkup(feed.language)}</language>`,
    `<lastBuildDate>${utcDate(feed.updated).toUTCString()}</lastBuildDate>`,
    `<atom:link href="${escapeMarkup(self)}" rel="self" type="application/rss+xml"/>`,
    hub,
  ].join('');
}

function rssEntry(entry: FeedEntry) {
  return {
    title: entry.title,
    link: entry.address,
    pubDate: utcDate(entry.day),
    categories: [...entry.categories],
    description: entry.html,
    // One element for all names: of several, some readers keep the last only.
    ...(entry.authors.length > 0 && {
      customData: `<dc:creator>${escapeMarkup(entry.authors.join(', '))}</dc:creator>`,
    }),
  };
}

/** The library asks for a Date; made from a UTC instant and written by toUTCString, no time zone can move it. */
// biome-ignore lint/style/noRestrictedGlobals: see above.
function utcDate(day: string): Date {
  // biome-ignore lint/style/noRestrictedGlobals: see above.
  return new Date(instantOf(day));
}
