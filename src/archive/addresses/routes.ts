import type { Day } from '../model/day.ts';
import { ABOUT_PAGE } from '../model/own-page.ts';
import type { Month, Week, Year } from '../model/period.ts';

/** The export formats of a list. */
export type ListFormat = 'json' | 'md' | 'bib' | 'ris' | 'csl.json';
/** The three feed formats, by file name. */
export type FeedFile = 'feed.xml' | 'atom.xml' | 'feed.json';

/** Every address of the site, below its base path, and `absolute` for those that leave it. */
export type Routes = ReturnType<typeof createRoutes>;

/** Puts the base before a path. */
type At = (path: string) => string;

/**
 * The one place where addresses are built.
 * `site` is the origin (`https://papers.example`), `base` the path below it (`/`, `/archive/`).
 */
export function createRoutes(site: string, base: string) {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const at: At = (path) => root + path;
  return {
    root,
    absolute: (address: string): string => site.replace(/\/+$/, '') + address,
    asset: (path: string): string => at(path.replace(/^\/+/, '')),
    ...periodRoutes(at),
    ...nameRoutes(at),
    ...plainRoutes(at),
    ...paperRoutes(at),
    ...feedRoutes(at),
    ...fileRoutes(at),
  };
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

/** Pages of which there is one. */
function plainRoutes(at: At) {
  return {
    notFound: (): string => at('404.html'),
    search: (query: Readonly<Record<string, string>> = {}): string => {
      const text = new URLSearchParams(query).toString();
      return at(`search/${text === '' ? '' : `?${text}`}`);
    },
    trends: (): string => at('trends/'),
    /** Leads on to any paper; the ids of the papers of a month, from which its script picks one. */
    random: (): string => at('random/'),
    randomIds: (month: Month): string => at(`random/${month}.json`),
    saved: (): string => at('saved/'),
    subscribe: (): string => at('subscribe/'),
    about: (): string => at('about/'),
    data: (): string => at('data/'),
    gaps: (): string => at('about/gaps/'),
    contribute: (): string => at('contribute/'),
    /** A page of the archive's own; that called `about` is the about page. */
    ownPage: (name: string): string => at(name === ABOUT_PAGE ? 'about/' : `pages/${name}/`),
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

function feedRoutes(at: At) {
  const slug = encodeURIComponent;
  return {
    feed: (file: FeedFile = 'feed.xml'): string => at(file),
    digestFeed: (): string => at('digest.xml'),
    /** What lies below it are the feeds of a declaration, as with the page of a topic. */
    declaredFeeds: (name: string): string => at(`feeds/${slug(name)}/`),
    declaredFeed: (name: string, file: FeedFile = 'feed.xml'): string =>
      at(`feeds/${slug(name)}/${file}`),
    opml: (): string => at('subscriptions.opml'),
  };
}

/** What programs ask for. */
function fileRoutes(at: At) {
  return {
    api: (path: string): string => at(`api/v1/${path}`),
    dailyPapersApi: (): string => at('api/daily_papers'),
    /** The same for one day, to which hosts that read query strings lead. */
    dailyPapersOf: (day: Day): string => at(`api/hugging-face/date/${day}.json`),
    bulk: (file: string): string => at(`archive/${file}`),
    card: (name: string): string => at(`cards/${name}.png`),
    sitemap: (): string => at('sitemap-index.xml'),
    sitemapPart: (name: string): string => at(`sitemap-${name}.xml`),
    openSearch: (): string => at('opensearch.xml'),
    manifest: (): string => at('manifest.webmanifest'),
    llms: (): string => at('llms.txt'),
    /** A search index, a folder, named after the first month of its papers. */
    searchIndex: (month: Month): string => at(`pagefind/${month}/`),
    /** What reads all of them, a folder beside them. */
    searchEngine: (): string => at('pagefind/engine/'),
  };
}
