import { aboutEn, contributeEn, type ProseLinks, type ProsePart } from '../words/about-en.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { Context, Link } from './context.ts';
import { type Frame, frameOf } from './frame.ts';

/** A page of a few paragraphs: its frame, heading, lead and the ways on. */
export interface PlainView {
  frame: Frame;
  heading: string;
  lead: string;
  parts: ProsePart[];
  ways: Link[];
}

/** The home page of an archive without papers. */
export function emptyView(context: Context): PlainView {
  const { words, routes, config } = context;
  return {
    frame: frameOf(context, {
      title: words.list.noPapers,
      description: config.description,
      address: routes.home(),
    }),
    heading: words.list.noPapers,
    lead: config.description,
    parts: [],
    ways: [{ label: words.site.contribute, href: routes.contribute() }],
  };
}

/** The view of `/about/`. */
export function aboutView(context: Context): PlainView {
  const { words, routes, config } = context;
  return {
    frame: frameOf(context, {
      title: words.pages.aboutTitle,
      description: config.description,
      address: routes.about(),
    }),
    heading: words.pages.aboutTitle,
    lead: config.description,
    parts: aboutEn(proseLinks(context)),
    ways: [],
  };
}

/** The view of `/contribute/`. */
export function contributeView(context: Context): PlainView {
  const { words, routes } = context;
  return {
    frame: frameOf(context, {
      title: words.pages.contributeTitle,
      description: words.pages.contributeLead,
      address: routes.contribute(),
    }),
    heading: words.pages.contributeTitle,
    lead: words.pages.contributeLead,
    parts: contributeEn(proseLinks(context)),
    ways: [],
  };
}

function proseLinks({ routes, config, archive }: Context): ProseLinks {
  const newest = archive.papers[0]?.date;
  return {
    feeds: routes.subscribe(),
    api: routes.api('index.json'),
    wholeArchive: routes.wholeArchive('manifest.json'),
    newestMarkdown: newest ? routes.sibling(routes.day(newest), 'md') : routes.home(),
    ...(config.repository && { repository: config.repository }),
  };
}

/** The page for an address that does not exist. */
export function notFoundView(context: Context): PlainView {
  const { words, routes } = context;
  return {
    frame: frameOf(context, {
      title: words.pages.notFoundTitle,
      description: words.pages.notFoundText,
      address: routes.notFound(),
      indexed: false,
    }),
    heading: words.pages.notFoundTitle,
    lead: words.pages.notFoundText,
    parts: [],
    ways: waysOn(context),
  };
}

/** The ways into the archive for those who stand before nothing. */
function waysOn({ words, routes }: Context): Link[] {
  return [
    { label: words.site.today, href: routes.home() },
    { label: words.site.search, href: routes.search() },
    { label: words.site.calendar, href: routes.calendar() },
    { label: words.site.topics, href: routes.tags() },
    { label: words.site.organizations, href: routes.orgs() },
  ];
}

/** The search page: the words that its script shows, and where the index lies. */
export interface SearchView extends PlainView {
  pagefind: string;
  action: string;
  labels: Labels['search'];
}

/** The view of `/search/`. */
export function searchView(context: Context): SearchView {
  const { words, routes } = context;
  return {
    frame: frameOf(context, {
      title: words.pages.searchTitle,
      description: words.pages.searchDescription,
      address: routes.search(),
    }),
    heading: words.pages.searchTitle,
    lead: words.search.needsScript,
    parts: [],
    ways: waysOn(context).filter((way) => way.href !== routes.search()),
    pagefind: routes.pagefind(),
    action: routes.search(),
    labels: labelsOf(words).search,
  };
}
