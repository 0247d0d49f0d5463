import { memoize } from '../memoize.ts';
import type { GoneLink } from '../model/lost-link.ts';
import type { Org } from '../model/org.ts';
import type { Paper } from '../model/paper.ts';
import type { Tag } from '../model/tag.ts';
import type { Archive } from './archive.ts';
import { citationKeys } from './citation-keys.ts';

/** A name that a reader sees, with the slug of its page where it has one. */
export interface Named {
  name: string;
  slug?: string;
}

/**
 * A paper with all that the archive knows of it, and nothing of any other paper: plain JSON, so that a page or a
 * file can be made of it anywhere, without the archive. In the key of a resource its hash stands for it.
 */
export interface Entry {
  paper: Paper;
  /** With the name that Hugging Face keeps it under, where the registry has one. */
  org?: Named & { huggingface?: string };
  /** Topics of the registry by label, then those that it does not have as they are written. */
  tags: readonly Named[];
  /** Those of its authors that are teams; absent where none is. */
  teams?: readonly string[];
  /** Key in BibTeX and CSL. */
  citationKey: string;
}

/**
 * An entry as a page shows it: with the authors in the order of the paper, each with the page that it has, all of them or
 * the first few. Files name authors without leading anywhere: a name that gets a page does not change them.
 */
export interface PageEntry extends Entry {
  authors: readonly Named[];
  /** Links of the paper that are gone; absent where none is, so that the facts of all others say nothing of it. */
  gone?: readonly GoneLink[];
}

/** What one line of a list shows of a paper: much less than an entry, so that lists change rarely. */
export interface Line
  extends Pick<
    Paper,
    'id' | 'title' | 'date' | 'upvotes' | 'comments' | 'retrieved' | 'withdrawn' | 'doi'
  > {
  /** The further days that list it, where there are any. */
  alsoListed?: Paper['alsoListed'];
  /** The names of the first few. They lead nowhere: a name that gets a page must not change every list it is in. */
  authors: readonly string[];
  /** How many authors there are besides. */
  hidden: number;
  org?: Named;
}

/** How many authors a line names. */
export const AUTHORS_SHOWN = 3;

/** What decides which names have a page. */
export interface NamesWithPages {
  /** Says whether an author has a page. */
  hasPage: (author: { papers: readonly Paper[] }) => boolean;
}

/** The first `most` authors of a paper, each with the page that it has. */
export function namedAuthors(
  archive: Archive,
  names: NamesWithPages,
  paper: Paper,
  most: number,
): Named[] {
  const authors = archive.authorsOf(paper);
  return paper.authors.slice(0, most).map((name, index) => {
    const author = authors[index];
    return author && names.hasPage(author) ? { name, slug: author.slug } : { name };
  });
}

/** Makes the entry of a paper of an archive. */
export function createEntry(archive: Archive, paper: Paper): Entry {
  const org = archive.orgOf(paper);
  const teams = paper.authors.filter((name) => archive.isTeam(paper, name));
  return {
    paper,
    ...namedOrg(paper, org),
    tags: namedTags(paper, archive.tagsOf(paper)),
    ...(teams.length > 0 && { teams }),
    citationKey: citationKeys(archive).get(paper.id) ?? paper.id,
  };
}

function namedOrg(paper: Paper, org: Org | undefined): Pick<Entry, 'org'> {
  if (!org) return paper.org === undefined ? {} : { org: { name: paper.org } };
  const { name, slug, huggingface } = org;
  return { org: { name, slug, ...(huggingface && { huggingface }) } };
}

function namedTags(paper: Paper, known: readonly Tag[]): Named[] {
  const names = new Set(known.flatMap((tag) => [tag.slug, ...tag.merged]));
  return [
    ...known.map(({ label, slug }) => ({ name: label, slug })),
    ...paper.tags.filter((tag) => !names.has(tag)).map((name) => ({ name })),
  ];
}

/** The line of an entry; made once. */
export const lineOf = memoize(({ paper, org }: Entry): Line => {
  const { id, title, date, authors, upvotes, comments, retrieved, withdrawn, doi } = paper;
  const { alsoListed } = paper;
  const shown = authors.slice(0, AUTHORS_SHOWN);
  return {
    id,
    title,
    date,
    authors: shown,
    hidden: Math.max(paper.authorCount ?? 0, authors.length) - shown.length,
    ...(org && { org: { name: org.name, ...(org.slug && { slug: org.slug }) } }),
    ...(upvotes !== undefined && { upvotes }),
    ...(comments !== undefined && { comments }),
    ...(retrieved && { retrieved }),
    ...(withdrawn && { withdrawn }),
    ...(doi && { doi }),
    ...(alsoListed.length > 0 && { alsoListed }),
  };
});

/** The topics of an entry that have a page. */
export function topicsOf({ tags }: Entry): { name: string; slug: string }[] {
  return tags.flatMap(({ name, slug }) => (slug === undefined ? [] : [{ name, slug }]));
}
