import { createRoutes } from '../../archive/addresses/routes.ts';
import { feedLines, feedOfQuery } from '../../archive/search/feed-of-query.ts';
import type { SearchQuery } from '../../archive/search/query.ts';
import { make, makeLink } from '../reading/make.ts';
import { lineOf, type PagesDesk } from './pages.ts';
import type { SearchPage } from './search.ts';

/** How a search is followed: the line of the declared feed that it is, or the lines that would declare one. */
export function feedOfSearch(
  text: string,
  query: SearchQuery,
  { feeds, feedsFile, labels }: SearchPage,
  { choices, home }: PagesDesk,
): { above: HTMLElement[]; below: HTMLElement[] } {
  const feed = feedOfQuery(text, query, feeds);
  if (feed) {
    const href = createRoutes('', home).declaredFeed(feed.slug);
    return { above: [lineOf({ kind: labels.feed, name: feed.title, href }, labels)], below: [] };
  }
  const lines = feedLines(query, choices);
  if (lines === undefined) return { above: [], below: [] };
  const edit = feedsFile === undefined ? [] : [' ', makeLink(feedsFile, '', labels.ownFeedEdit)];
  return {
    above: [],
    below: [
      make(
        'details',
        'own-feed-lines',
        make('summary', '', labels.ownFeed),
        make('p', '', labels.ownFeedText, ...edit),
        make('pre', '', make('code', '', lines)),
      ),
    ],
  };
}
