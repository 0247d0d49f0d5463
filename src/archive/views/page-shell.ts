import { cardNames } from '../addresses/card-names.ts';
import type { OwnLink } from '../config.ts';
import { memoize } from '../memoize.ts';
import type { Site } from '../site.ts';
import { SOFTWARE } from '../version.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import { shorten } from '../words/shorten.ts';
import type { Link } from './links.ts';

/** Another form of a page, announced in its head. */
export interface Alternate {
  type: string;
  href: string;
  title: string;
}

/** A tag of the head: `name` and `content`. */
export interface Meta {
  name: string;
  content: string;
}

/** What surrounds the content of every page and is the same on all of them. */
interface SharedShell {
  language: string;
  /** `rtl` for languages that are written so. */
  direction: 'ltr' | 'rtl';
  siteName: string;
  home: Link;
  /** The name of the archive, its last word apart. */
  brand: { first: string; last: string };
  /** What stands there in place of the name. */
  logo?: { src: string; width: number; height: number };
  search: Link;
  /** Where the reading list is. */
  saved: string;
  footer: Link[];
  rights: string;
  openSearch: string;
  manifest: string;
  icon: string;
  touchIcon: string;
  labels: Labels['site'];
}

/** What surrounds the content of a page: head, navigation and footer. */
export interface PageShell extends SharedShell {
  title: string;
  description: string;
  /** Absolute. */
  canonical: string;
  /** Whether search engines may list the page. */
  indexed: boolean;
  /** Absolute address of the social card. */
  card: string;
  alternates: Alternate[];
  meta: Meta[];
  /** JSON-LD, safe inside a script element. */
  jsonLd: string[];
  /** Whether the page shows mathematics and needs its style. */
  math: boolean;
  /** Whether the page offers to install the site and to search it from the browser. */
  entrance: boolean;
  navigation: (Link & { current: boolean })[];
  /** Where the page leads on to at once. */
  refresh?: string;
}

/** What a page says of itself. */
export interface PageHead {
  title: string;
  description: string;
  /** The page's own address, below the host. */
  address: string;
  indexed?: boolean;
  /** Name of the card, as `routes.card` takes it. */
  card?: string;
  /** Besides the feed of the whole archive. */
  alternates?: Alternate[];
  meta?: Meta[];
  jsonLd?: string[];
  math?: boolean;
  /** `false` for the thousands of pages of papers and names, which readers come to from other pages. */
  entrance?: boolean;
}

const GENERATOR: Meta = { name: 'generator', content: `${SOFTWARE.name} ${SOFTWARE.version}` };

/** The longest description, in characters, that search engines show. */
const DESCRIPTION_MAX = 160;

/** The shell of a page. */
export function pageShell(site: Site, head: PageHead): PageShell {
  const { config, routes } = site;
  return {
    ...sharedShell(site),
    title:
      head.address === routes.home()
        ? `${config.name}: ${head.title}`
        : `${head.title} · ${config.name}`,
    description: shorten(head.description, DESCRIPTION_MAX),
    canonical: routes.absolute(head.address),
    indexed: head.indexed ?? true,
    card: routes.absolute(routes.card(head.card ?? cardNames.home)),
    alternates: [...siteFeeds(site, head.address), ...(head.alternates ?? [])],
    // Where programs look for it; on all pages it would be megabytes.
    meta: head.address === routes.home() ? [GENERATOR, ...(head.meta ?? [])] : (head.meta ?? []),
    jsonLd: head.jsonLd ?? [],
    math: head.math ?? false,
    entrance: head.entrance ?? true,
    navigation: navigation(site).map((link) => ({ ...link, current: link.href === head.address })),
  };
}

const sharedShell = memoize((site: Site): SharedShell => {
  const { config, routes, words } = site;
  return {
    language: config.language,
    direction: words.script.direction,
    siteName: config.name,
    home: { label: config.name, href: routes.home() },
    brand: brandOf(config.name),
    ...(config.logo && { logo: logoOf(routes, config.logo) }),
    search: { label: words.site.search, href: routes.search() },
    saved: routes.saved(),
    footer: footer(site),
    rights: words.site.rights,
    openSearch: routes.openSearch(),
    manifest: routes.manifest(),
    icon: routes.asset('favicon.svg'),
    touchIcon: routes.asset('apple-touch-icon.png'),
    labels: labelsOf(words).site,
  };
});

/** A name with its last word apart, which is set in the accent. */
export function brandOf(name: string): SharedShell['brand'] {
  const cut = name.trim().lastIndexOf(' ') + 1;
  return { first: name.trim().slice(0, cut), last: name.trim().slice(cut) };
}

function logoOf(
  routes: Site['routes'],
  { file, width, height }: NonNullable<Site['config']['logo']>,
): NonNullable<SharedShell['logo']> {
  return { src: routes.asset(file), width, height };
}

/** Links that the configuration adds. */
function ownLinks({ routes }: Site, links: readonly OwnLink[]): Link[] {
  return links.map(({ label, page, href = '' }) => ({
    label,
    href: page === undefined ? href : routes.ownPage(page),
  }));
}

const navigation = memoize((site: Site): Link[] => {
  const { routes, words, config } = site;
  return [
    { label: words.site.newestDay, href: routes.home() },
    { label: words.site.calendar, href: routes.calendar() },
    { label: words.site.trending, href: routes.trending() },
    { label: words.site.topics, href: routes.tags() },
    { label: words.site.organizations, href: routes.orgs() },
    { label: words.site.authors, href: routes.authors() },
    { label: words.site.saved, href: routes.saved() },
    { label: words.site.subscribe, href: routes.subscribe() },
    ...ownLinks(site, config.menu),
  ];
});

function footer(site: Site): Link[] {
  const { routes, words, config } = site;
  return [
    { label: words.site.trends, href: routes.trends() },
    { label: words.site.random, href: routes.random() },
    { label: words.site.data, href: routes.data() },
    { label: words.site.contribute, href: routes.contribute() },
    { label: words.site.about, href: routes.about() },
    { label: words.site.gaps, href: routes.gaps() },
    ...(config.repository ? [{ label: words.site.source, href: config.repository }] : []),
    ...ownLinks(site, config.footer),
  ];
}

/** The feed of everything on every page, so that a reader finds one from anywhere; its other forms at home. */
function siteFeeds({ routes, config, words }: Site, address: string): Alternate[] {
  const { name } = config;
  const rss = { type: 'application/rss+xml', href: routes.feed('feed.xml'), title: name };
  if (address !== routes.home() && address !== routes.subscribe()) return [rss];
  return [
    rss,
    { type: 'application/atom+xml', href: routes.feed('atom.xml'), title: `${name} (Atom)` },
    { type: 'application/feed+json', href: routes.feed('feed.json'), title: `${name} (JSON Feed)` },
    {
      type: 'application/rss+xml',
      href: routes.digestFeed(),
      title: `${name}: ${words.list.digest}`,
    },
  ];
}
