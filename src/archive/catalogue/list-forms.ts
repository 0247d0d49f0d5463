import type { FeedFile, ListFormat } from './routes.ts';

/** The kinds of lists, as the API names their folders. */
export const LIST_KINDS = ['days', 'weeks', 'months', 'years', 'tags', 'orgs', 'authors'] as const;

/** One of the kinds of lists. */
export type ListKind = (typeof LIST_KINDS)[number];

/** The forms in which a list of a kind can be taken along. Names are thousands, so they have the two that are asked for most. */
export function listFormats(kind: ListKind): readonly ListFormat[] {
  return kind === 'authors' ? ['bib', 'json'] : ['bib', 'ris', 'csl.json', 'md', 'json'];
}

/** The formats in which a topic, organization or name has a feed. */
export function feedFormats(kind: ListKind): readonly FeedFile[] {
  return kind === 'authors' ? ['feed.xml'] : ['feed.xml', 'atom.xml', 'feed.json'];
}
