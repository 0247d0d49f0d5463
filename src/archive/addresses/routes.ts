import type { Day } from '../model/day.ts';
import type { Month, Week, Year } from '../model/period.ts';

/** The export formats of a list. */
export type ListFormat = 'json' | 'md' | 'bib' | 'ris' | 'csl.json';
/** The three feed formats, by file name. */
export type FeedFile = 'feed.xml' | 'atom.xml' | 'feed.json';

/** Every address of the site, below its base path, and `absolute` for those that leave it. */
export type Routes = ReturnType<typeof createRoutes>;

/**
 * The one place where addresses are built.
 * `site` is the origin (`https://papers.example`), `base` the path below it (`/`, `/archive/`).
 */
export function createRoutes(site: string, base: string) {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const at = (path: string): string => root + path;
  const slug = encodeURIComponent;
  const period = (kind: string, key: string): string => at(`papers/${kind}/${key}/`);
  const paper = (id: string): string => at(`papers/${id}/`);
  return {
    root,
    absolute: (address: string): string => site.replace(/\/+$/, '') + address,
    asset: (path: string): string => at(path.replace(/^\/+/, '')),
    home: (): string => root,
    calendar: (): string => at('papers/'),
    trending: (): string => at('papers/trending/'),
    day: (day: Day): string => period('date', day),
    week: (week: Week): string => period('week', week),
    month: (month: Month): string => period('month', month),
    year: (year: Year): string => period('year', year),
    paper,
    paperMarkdown: (id: string): string => at(`papers/${id}.md`),
    /** Where Hugging Face's client asks for a paper. */
    paperJson: (id: string): string => at(`api/papers/${id}`),
    /** The image beside a paper's file, so many pixels wide. */
    teaser: (id: string, width: number): string => at(`teasers/${id}-${width}.webp`),
    tags: (): string => at('tags/'),
    tag: (tag: string, page?: number): string => at(`tags/${slug(tag)}/${pageOf(page)}`),
    orgs: (): string => at('orgs/'),
    org: (org: string, page?: number): string => at(`orgs/${slug(org)}/${pageOf(page)}`),
    authors: (): string => at('authors/'),
    authorsBy: (initial: string): string => at(`authors/by/${slug(initial)}/`),
    author: (author: string, page?: number): string =>
      at(`authors/${slug(author)}/${pageOf(page)}`),
    notFound: (): string => at('404.html'),
    search: (query: Readonly<Record<string, string>> = {}): string => {
      const text = new URLSearchParams(query).toString();
      return at(`search/${text === '' ? '' : `?${text}`}`);
    },
    trends: (): string => at('trends/'),
    saved: (): string => at('saved/'),
    subscribe: (): string => at('subscribe/'),
    about: (): string => at('about/'),
    gaps: (): string => at('about/gaps/'),
    contribute: (): string => at('contribute/'),
    feed: (file: FeedFile = 'feed.xml'): string => at(file),
    digestFeed: (): string => at('digest.xml'),
    /** What lies below it are the feeds of a declaration, as with the page of a topic. */
    declaredFeeds: (name: string): string => at(`feeds/${slug(name)}/`),
    declaredFeed: (name: string, file: FeedFile = 'feed.xml'): string =>
      at(`feeds/${slug(name)}/${file}`),
    /** The feed of a topic, organization or author page, or any other file beside a page. */
    below: (page: string, file: string): string => page + file,
    /** A sibling of a list's page: `/papers/date/2025-12-10.json`. */
    sibling: (page: string, format: ListFormat): string => `${page.replace(/\/+$/, '')}.${format}`,
    opml: (): string => at('subscriptions.opml'),
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
    pagefind: (): string => at('pagefind/'),
  };
}

function pageOf(page: number | undefined): string {
  return page === undefined ? '' : `${page}/`;
}
