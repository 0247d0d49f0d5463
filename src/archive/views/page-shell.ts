import { cardNames } from '../catalogue/card-names.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { Context, Link } from './context.ts';

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

/** What surrounds the content of every page: head, navigation and footer. */
export interface PageShell {
  language: string;
  siteName: string;
  title: string;
  description: string;
  /** Absolute. */
  canonical: string;
  /** Whether search engines may list the page. */
  indexed: boolean;
  article: boolean;
  /** Absolute address of the social card. */
  card: string;
  alternates: Alternate[];
  meta: Meta[];
  /** JSON-LD, safe inside a script element. */
  jsonLd: string[];
  /** Whether the page shows mathematics and needs its style. */
  math: boolean;
  home: Link;
  /** The name of the archive, its last word apart. */
  brand: { first: string; last: string };
  navigation: (Link & { current: boolean })[];
  search: Link;
  footer: Link[];
  rights: string;
  openSearch: string;
  manifest: string;
  icon: string;
  touchIcon: string;
  /** Where the page leads on to at once. */
  refresh?: string;
  labels: Labels['site'];
}

/** What a page says of itself. */
export interface PageHead {
  title: string;
  description: string;
  /** The page's own address, below the host. */
  address: string;
  indexed?: boolean;
  article?: boolean;
  /** Name of the card, as `routes.card` takes it. */
  card?: string;
  /** Besides the feeds of the whole archive. */
  alternates?: Alternate[];
  meta?: Meta[];
  jsonLd?: string[];
  math?: boolean;
}

/** The longest description, in characters, that search engines show. */
const DESCRIPTION_MAX = 160;

/** The shell of a page. */
export function pageShell(context: Context, head: PageHead): PageShell {
  const { config, routes, words } = context;
  return {
    language: config.language,
    siteName: config.name,
    title:
      head.address === routes.home()
        ? `${config.name}: ${head.title}`
        : `${head.title} · ${config.name}`,
    description: shorten(head.description, DESCRIPTION_MAX),
    canonical: routes.absolute(head.address),
    indexed: head.indexed ?? true,
    article: head.article ?? false,
    card: routes.absolute(routes.card(head.card ?? cardNames.home)),
    alternates: [...siteFeeds(context), ...(head.alternates ?? [])],
    meta: head.meta ?? [],
    jsonLd: head.jsonLd ?? [],
    math: head.math ?? false,
    home: { label: config.name, href: routes.home() },
    brand: brandOf(config.name),
    navigation: navigation(context, head.address),
    search: { label: words.site.search, href: routes.search() },
    footer: footer(context),
    rights: words.site.rights,
    openSearch: routes.openSearch(),
    manifest: routes.manifest(),
    icon: routes.asset('favicon.svg'),
    touchIcon: routes.asset('apple-touch-icon.png'),
    labels: labelsOf(words).site,
  };
}

function brandOf(name: string): PageShell['brand'] {
  const cut = name.trim().lastIndexOf(' ') + 1;
  return { first: name.trim().slice(0, cut), last: name.trim().slice(cut) };
}

function navigation({ routes, words }: Context, address: string): PageShell['navigation'] {
  const links: Link[] = [
    { label: words.site.today, href: routes.home() },
    { label: words.site.calendar, href: routes.calendar() },
    { label: words.site.trending, href: routes.trending() },
    { label: words.site.topics, href: routes.tags() },
    { label: words.site.organizations, href: routes.orgs() },
    { label: words.site.authors, href: routes.authors() },
  ];
  return links.map((link) => ({ ...link, current: link.href === address }));
}

function footer({ routes, words, config }: Context): Link[] {
  return [
    { label: words.site.subscribe, href: routes.subscribe() },
    { label: words.site.saved, href: routes.saved() },
    { label: words.site.trends, href: routes.trends() },
    { label: words.site.contribute, href: routes.contribute() },
    { label: words.site.about, href: routes.about() },
    { label: words.site.gaps, href: routes.gaps() },
    ...(config.repository ? [{ label: words.site.source, href: config.repository }] : []),
  ];
}

function siteFeeds({ routes, config, words }: Context): Alternate[] {
  return [
    { type: 'application/rss+xml', href: routes.feed('feed.xml'), title: config.name },
    { type: 'application/atom+xml', href: routes.feed('atom.xml'), title: `${config.name} (Atom)` },
    {
      type: 'application/feed+json',
      href: routes.feed('feed.json'),
      title: `${config.name} (JSON Feed)`,
    },
    {
      type: 'application/rss+xml',
      href: routes.digestFeed(),
      title: `${config.name}: ${words.list.digest}`,
    },
  ];
}

/** A text cut at a word so that it has at most `max` characters, with an ellipsis. */
export function shorten(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  const lastBlank = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastBlank > max / 2 ? lastBlank : max - 1).replace(/[\s,;:.–-]+$/, '')}…`;
}
