import type { Day } from '../model/day.ts';
import { ABOUT_PAGE } from '../model/own-page.ts';
import type { Month } from '../model/period.ts';
import { type At, listedRoutes, rootOf } from './listed-routes.ts';

/** The three feed formats, by file name. */
export type FeedFile = 'feed.xml' | 'atom.xml' | 'feed.json';

/** Every address of the site, below its base path, and `absolute` for those that leave it. */
export type Routes = ReturnType<typeof createRoutes>;

/**
 * The one place where addresses are built, with listed-routes.ts.
 * `site` is the origin (`https://papers.example`), `base` the path below it (`/`, `/archive/`).
 */
export function createRoutes(site: string, base: string) {
  const root = rootOf(base);
  const at: At = (path) => root + path;
  return {
    root,
    absolute: (address: string): string => site.replace(/\/+$/, '') + address,
    asset: (path: string): string => at(path.replace(/^\/+/, '')),
    ...listedRoutes(base),
    ...plainRoutes(at),
    ...feedRoutes(at),
    ...fileRoutes(at),
  };
}

/** Pages of which there is one. */
function plainRoutes(at: At) {
  return {
    notFound: (): string => at('404.html'),
    offline: (): string => at('offline/'),
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
