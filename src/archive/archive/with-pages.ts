import type { ResolvedConfig } from '../config.ts';
import type { Author } from '../model/author.ts';
import type { Org } from '../model/org.ts';
import type { Archive } from './archive.ts';

interface Parts {
  archive: Archive;
  config: ResolvedConfig;
}

/** The organizations that have a page: those of which there is a paper. */
export function orgsWithPages({ archive }: Parts): Org[] {
  return [...archive.orgs.values()].filter((org) => org.papers.length > 0);
}

/** The names that have a page of their own. */
export function authorsWithPages({ archive, config }: Parts): Author[] {
  return [...archive.authors.values()].filter((author) => hasPage(author, config));
}

/** Says whether a name has enough papers for a page of its own. */
export function hasPage(author: Author, config: ResolvedConfig): boolean {
  return author.papers.length >= config.authorPageFrom;
}
