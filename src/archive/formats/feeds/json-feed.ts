import { generateJsonFeed } from 'feedsmith';
import { instantOf } from '../text/instant.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as JSON Feed 1.1; `self` is the feed's own absolute address. */
export function jsonFeed(feed: Feed, self: string): string {
  const items = feed.entries.map(jsonEntry);
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: self,
    description: feed.description,
    language: feed.language,
    authors: [feed.publisher],
    ...(feed.hub && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items,
  });
  // A feed must state its items, also where there are none; the library leaves an empty list out.
  return JSON.stringify(items.length > 0 ? written : { ...Object(written), items });
}

function jsonEntry(entry: FeedEntry) {
  return {
    id: entry.address,
    url: entry.address,
    title: entry.title,
    content_html: entry.html,
    date_published: instantOf(entry.day),
    authors: entry.authors.map((name) => ({ name })),
    tags: [...entry.categories],
    ...(entry.related && { external_url: entry.related }),
  };
}
