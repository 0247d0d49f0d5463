import type { Day } from '../model/day.ts';
import type { Month, Week, Year } from '../model/period.ts';

/** The export formats of a list. */
export type ListFormat = 'json' | 'md' | 'bib' | 'ris' | 'csl.json';

/** Puts the base before a path. */
export type At = (path: string) => string;

/** Where lists of papers lead: the part of the routes that scripts load. */
export type ListedRoutes = ReturnType<typeof listedRoutes>;

/** Addresses of papers, and of the days and names that lists of them lead to. */
export function listedRoutes(base: string) {
  const at: At = (path) => rootOf(base) + path;
  return { ...periodRoutes(at), ...nameRoutes(at), ...paperRoutes(at) };
}

/** The path that all addresses begin with. */
export function rootOf(base: string): string {
  return `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}

/** The calendar, days, weeks, months and years, and what is beside them. */
function periodRoutes(at: At) {
  const period = (kind: string, key: string): string => at(`papers/${kind}/${key}/`);
  return {
    home: (): string => at(''),
    calendar: (): string => at('papers/'),
    trending: (): string => at('papers/trending/'),
    day: (day: Day): string => period('date', day),
    week: (week: Week): string => period('week', week),
    /** A week as a book, beside its page. */
    epub: (week: Week): string => at(`papers/week/${week}.epub`),
    month: (month: Month): string => period('month', month),
    year: (year: Year): string => period('year', year),
    /** The short form of a day or week, below its page. */
    digest: (page: string): string => `${page}digest/`,
    /** An export of a list, beside its page: `/papers/date/2025-12-10.json`. */
    sibling: (page: string, format: ListFormat): string => `${page.replace(/\/+$/, '')}.${format}`,
    /** The newest papers of a topic as a small page for other sites, below its own. */
    embed: (page: string): string => `${page}embed/`,
    /** A file below a page: the feed of a topic, organization or author. */
    below: (page: string, file: string): string => page + file,
  };
}

/** Topics, organizations and names; with a number, an older page of theirs. */
function nameRoutes(at: At) {
  const slug = encodeURIComponent;
  const named = (kind: string, name: string, page: number | undefined): string =>
    at(`${kind}/${slug(name)}/${page === undefined ? '' : `${page}/`}`);
  return {
    tags: (): string => at('tags/'),
    tag: (tag: string, page?: number): string => named('tags', tag, page),
    orgs: (): string => at('orgs/'),
    org: (org: string, page?: number): string => named('orgs', org, page),
    authors: (): string => at('authors/'),
    authorsBy: (initial: string): string => at(`authors/by/${slug(initial)}/`),
    author: (author: string, page?: number): string => named('authors', author, page),
  };
}

/** A paper and what is beside it. */
function paperRoutes(at: At) {
  return {
    paper: (id: string): string => at(`papers/${id}/`),
    /** Where arXiv keeps a paper: `abs/2506.24119/`. */
    arxivPath: (form: 'abs' | 'pdf', arxiv: string): string => at(`${form}/${arxiv}/`),
    paperMarkdown: (id: string): string => at(`papers/${id}.md`),
    /** Where Hugging Face's client asks for a paper. */
    paperJson: (id: string): string => at(`api/papers/${id}`),
    /** The image beside a paper's file, so many pixels wide. */
    teaser: (id: string, width: number): string => at(`teasers/${id}-${width}.webp`),
  };
}
