import { escapeMarkup } from '../formats/text/escape.ts';
import type { Site } from '../site.ts';
import { SOFTWARE } from '../version.ts';
import type { ProseLinks, ProsePart } from '../words/prose.ts';
import type { Link } from './links.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** A page of a few paragraphs: its shell, heading, lead and the ways on. */
export interface PlainView {
  shell: PageShell;
  heading: string;
  lead?: string;
  parts: ProsePart[];
  ways: Link[];
}

/** What a plain page says of itself; its lead is its description too. */
interface PlainPage {
  heading: string;
  lead: string;
  address: string;
  indexed?: boolean;
  parts?: ProsePart[];
  ways?: Link[];
}

/** The home page of an archive without papers. */
export function emptyView(site: Site): PlainView {
  const { words, routes, config } = site;
  return plainView(site, {
    heading: words.list.noPapers,
    lead: config.description,
    address: routes.home(),
    ways: [{ label: words.site.contribute, href: routes.contribute() }],
  });
}

/** The view of `/about/`. */
export function aboutView(site: Site): PlainView {
  const { words, routes, config } = site;
  return plainView(site, {
    heading: words.pages.aboutTitle,
    lead: config.description,
    address: routes.about(),
    parts: words.prose.about(proseLinks(site)),
  });
}

/** The view of `/contribute/`. */
export function contributeView(site: Site): PlainView {
  const { words, routes } = site;
  return plainView(site, {
    heading: words.pages.contributeTitle,
    lead: words.pages.contributeLead,
    address: routes.contribute(),
    parts: words.prose.contribute(proseLinks(site)),
  });
}

/** The page for an address that does not exist. */
export function notFoundView(site: Site): PlainView {
  const { words, routes } = site;
  return plainView(site, {
    heading: words.pages.notFoundTitle,
    lead: words.pages.notFoundText,
    address: routes.notFound(),
    indexed: false,
    ways: waysOn(site),
  });
}

/** What a reader without a network sees of a page that is not kept (public/sw.js). */
export function offlineView(site: Site): PlainView {
  const { words, routes } = site;
  return plainView(site, {
    heading: words.pages.offlineTitle,
    lead: words.pages.offlineText,
    address: routes.offline(),
    indexed: false,
    ways: [
      { label: words.site.newestDay, href: routes.home() },
      { label: words.site.saved, href: routes.saved() },
      { label: words.site.search, href: routes.search() },
      { label: words.site.calendar, href: routes.calendar() },
    ],
  });
}

function plainView(site: Site, page: PlainPage): PlainView {
  const { heading, lead, address, indexed = true, parts = [], ways = [] } = page;
  const shell = pageShell(site, { title: heading, description: lead, address, indexed });
  return { shell, heading, lead, parts, ways };
}

/** The ways into the archive for those who stand before nothing. */
export function waysOn({ words, routes }: Site): Link[] {
  return [
    { label: words.site.newestDay, href: routes.home() },
    { label: words.site.search, href: routes.search() },
    { label: words.site.calendar, href: routes.calendar() },
    { label: words.site.topics, href: routes.tags() },
    { label: words.site.organizations, href: routes.orgs() },
  ];
}

/** The addresses that the prose of a site names. */
export function proseLinks({ routes, config }: Site): ProseLinks {
  return {
    feeds: routes.subscribe(),
    data: routes.data(),
    software: `${SOFTWARE.name} ${SOFTWARE.version}`,
    ...(config.repository && { repository: escapeMarkup(config.repository) }),
    ...(config.contact && { contact: contactOf(config.contact) }),
  };
}

function contactOf(contact: string): NonNullable<ProseLinks['contact']> {
  const label = escapeMarkup(contact.replace(/^https:\/\//, ''));
  return { label, href: escapeMarkup(contact.includes('://') ? contact : `mailto:${contact}`) };
}
