import type { ResolvedConfig } from '../config.ts';
import type { ListKind } from '../model/list-kind.ts';
import type { ListFormat } from './listed-routes.ts';
import type { FeedFile } from './routes.ts';

/**
 * The export formats of each kind of list. Each fact stands once: weeks, months and years consist of days, and the
 * papers of a name are in the exports of the whole archive.
 */
const FORMATS: Readonly<Record<ListKind, readonly ListFormat[]>> = {
  days: ['bib', 'ris', 'csl.json', 'md', 'json'],
  weeks: [],
  months: [],
  years: [],
  tags: ['bib', 'md', 'json'],
  orgs: ['bib', 'md', 'json'],
  authors: [],
};

/** The export formats of a kind of list that the configuration asks for. */
export function listFormats(kind: ListKind, config: ResolvedConfig): readonly ListFormat[] {
  return FORMATS[kind].filter((format) => config.listFiles.includes(format));
}

/** The formats in which a topic, organization or name has a feed: the many have it in the one that every reader knows. */
export function feedFormats(kind: ListKind): readonly FeedFile[] {
  return kind === 'tags' ? ['feed.xml', 'atom.xml', 'feed.json'] : ['feed.xml'];
}
