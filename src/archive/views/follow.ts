import { feedFormats } from '../addresses/list-forms.ts';
import type { ListKind } from '../model/list-kind.ts';
import type { Site } from '../site.ts';
import type { Link } from './links.ts';
import type { Alternate } from './page-shell.ts';

/** The feeds of the whole archive, for the box beside its lists. */
export function followLinks({ routes, words }: Site): Link[] {
  return [
    { label: words.list.rss, href: routes.feed() },
    { label: words.list.digest, href: routes.digestFeed() },
    { label: words.list.allFeeds, href: routes.subscribe() },
  ];
}

/** The feeds of a topic, organization or author. */
export function listFeeds({ routes, words }: Site, page: string, kind: ListKind): Link[] {
  const labels = {
    'feed.xml': words.list.rss,
    'atom.xml': words.list.atom,
    'feed.json': words.list.jsonFeed,
  };
  return feedFormats(kind).map((file) => ({
    label: labels[file],
    href: routes.below(page, file),
  }));
}

/** The feed of a topic, organization or author, announced in the head of its page. */
export function feedAlternate({ routes }: Site, page: string, title: string): Alternate {
  return { type: 'application/rss+xml', href: routes.below(page, 'feed.xml'), title };
}
