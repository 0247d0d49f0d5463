import { generateAtomFeed } from 'feedsmith';
import { instantOf } from '../text/instant.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom; `self` is the feed's own absolute address. */
export function atomFeed(feed: Feed, self: string): string {
  const xml = generateAtomFeed({
    id: self,
    title: { value: feed.title, type: 'text' },
    subtitle: { value: feed.description, type: 'text' },
    updated: instantOf(feed.updated),
    authors: [{ name: feed.publisher.name, uri: feed.publisher.url }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.page, rel: 'alternate', type: 'text/html' },
      ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : []),
    ],
    xml: { lang: feed.language },
    entries: feed.entries.map(atomEntry),
  });
  return withoutBlanksAroundCdata(xml);
}

/** The library gives CDATA a line of its own; parsers would keep the blanks before and after it as text. */
function withoutBlanksAroundCdata(xml: string): string {
  return xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
}

function atomEntry(entry: FeedEntry) {
  return {
    id: entry.address,
    title: { value: entry.title, type: 'text' },
    published: instantOf(entry.day),
    updated: instantOf(entry.day),
    authors: entry.authors.map((name) => ({ name })),
    categories: entry.categories.map((term) => ({ term })),
    links: [
      { href: entry.address, rel: 'alternate', type: 'text/html' },
      ...(entry.related ? [{ href: entry.related, rel: 'related' }] : []),
    ],
    content: { value: entry.html, type: 'html' },
  };
}
