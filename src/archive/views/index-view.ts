import type { Site } from '../site.ts';
import type { CountedLink } from './links.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** A topic, an organization or a name in an index. */
export interface IndexedName {
  slug: string;
  name: string;
  papers: number;
  description?: string;
  /** The widest topic that a topic is part of. */
  within?: { slug: string; name: string };
  /** Under which it stands, in an index that shows all initials. */
  initial?: string;
}

/** What an index depends on. */
export interface IndexFacts {
  kind: 'tags' | 'orgs' | 'authors';
  /** Of the part of an index of names that one initial has; `other` for other scripts. */
  initial?: string;
  /** From how many papers a name has a page. */
  from: number;
  names: readonly IndexedName[];
  /** The initials of an index of names, each with how many names it has. */
  initials: readonly { initial: string; names: number }[];
}

/** An entry of an index: a topic, an organization or a name with its count. */
export interface IndexEntry extends CountedLink {
  description?: string;
}

/** An index of topics, organizations or names. */
export interface IndexView {
  shell: PageShell;
  heading: string;
  lead: string;
  /** Links to the parts of an index that has several pages. */
  parts: (CountedLink & { current: boolean })[];
  /** By initial, or in one group without a heading; none where there are no entries. */
  groups: { initial?: { id: string; label: string }; entries: IndexEntry[] }[];
  /** Whether the entries have descriptions. */
  described: boolean;
  empty: string;
}

/** The view of an index. */
export function indexView(site: Site, facts: IndexFacts): IndexView {
  const { words } = site;
  const said = sayOf(site, facts);
  return {
    shell: pageShell(site, {
      title: said.heading,
      description: said.lead,
      address: said.address,
    }),
    heading: said.heading,
    lead: said.lead,
    parts: partsOf(site, facts),
    groups: groupsOf(site, facts),
    described: facts.names.some(({ description }) => description !== undefined),
    empty: words.pages.indexEmpty[facts.kind],
  };
}

/** Links to the initials: to their places where the index shows all, else to their pages. */
function partsOf(site: Site, { initials, initial: current, names }: IndexFacts) {
  const showsAll = names[0]?.initial !== undefined;
  return initials.map(({ initial, names: count }) => ({
    label: initialLabel(site, initial),
    href: showsAll ? `#${initial}` : site.routes.authorsBy(initial),
    count: site.words.counts.figure(count),
    current: initial === current,
  }));
}

function groupsOf(site: Site, { kind, names }: IndexFacts): IndexView['groups'] {
  const { routes, words } = site;
  const page = { tags: routes.tag, orgs: routes.org, authors: routes.author }[kind];
  const groups = Map.groupBy(names, ({ initial, within }) => initial ?? within?.slug);
  return [...groups].map(([key, group]) => ({
    ...(key !== undefined && {
      initial: { id: key, label: group[0]?.within?.name ?? initialLabel(site, key) },
    }),
    entries: group.map(({ slug, name, papers, description }) => ({
      label: name,
      href: page(slug),
      count: words.counts.figure(papers),
      ...(description && { description }),
    })),
  }));
}

function sayOf(
  site: Site,
  { kind, initial, from, initials, names }: IndexFacts,
): { heading: string; lead: string; address: string } {
  const { routes, words } = site;
  const { pages } = words;
  if (kind === 'tags') {
    return { heading: pages.tagsTitle, lead: pages.tagsLead, address: routes.tags() };
  }
  if (kind === 'orgs') {
    return { heading: pages.orgsTitle, lead: pages.orgsLead, address: routes.orgs() };
  }
  const showsSome = initial === undefined && initials.length > 0 && names[0]?.initial === undefined;
  const lead = pages.authorsLead(from, showsSome);
  if (initial === undefined)
    return { heading: pages.authorsTitle, lead, address: routes.authors() };
  const heading = pages.authorsByTitle(initialLabel(site, initial));
  return { heading, lead, address: routes.authorsBy(initial) };
}

function initialLabel({ words }: Site, initial: string): string {
  return initial === 'other' ? words.pages.otherInitial : initial.toUpperCase();
}
