import { authorsWithPages, orgsWithPages } from '../archive/with-pages.ts';
import { memoize } from '../memoize.ts';
import type { Author } from '../model/author.ts';
import { compareText } from '../model/order.ts';
import { slugOf } from '../model/slug.ts';
import type { Context, CountedLink } from './context.ts';
import { type PageShell, pageShell } from './page-shell.ts';

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
  entries: IndexEntry[];
  /** Whether the entries have descriptions. */
  described: boolean;
  empty: string;
}

/** The view of `/tags/`: all topics with papers, the commonest first. */
export function tagsView(context: Context): IndexView {
  const { archive, routes, words } = context;
  const entries = [...archive.tags.values()]
    .sort((a, b) => b.papers.length - a.papers.length || compareText(a.slug, b.slug))
    .map((tag) => ({
      label: tag.label,
      href: routes.tag(tag.slug),
      count: words.counts.figure(tag.papers.length),
      description: tag.description,
    }));
  return indexView(context, words.pages.tagsTitle, words.pages.tagsLead, routes.tags(), entries);
}

/** The view of `/orgs/`: all organizations with papers, by name. */
export function orgsView(context: Context): IndexView {
  const { routes, words } = context;
  const entries = orgsWithPages(context)
    .sort(
      (a, b) => b.papers.length - a.papers.length || compareText(slugOf(a.name), slugOf(b.name)),
    )
    .map((org) => ({
      label: org.name,
      href: routes.org(org.slug),
      count: words.counts.figure(org.papers.length),
    }));
  return indexView(context, words.pages.orgsTitle, words.pages.orgsLead, routes.orgs(), entries);
}

/** How many names the index shows before its letters. */
const COMMONEST_AUTHORS = 60;

/** The view of `/authors/`: the names with the most papers, and the letters under which all stand. */
export function authorsView(context: Context): IndexView {
  const { routes, words, config } = context;
  const authors = authorsWithPages(context);
  const commonest = [...authors]
    .sort((a, b) => b.papers.length - a.papers.length || compareText(a.slug, b.slug))
    .slice(0, COMMONEST_AUTHORS);
  const view = indexView(
    context,
    words.pages.authorsTitle,
    words.pages.authorsLead(config.authorPageFrom),
    routes.authors(),
    commonest.map((author) => authorEntry(context, author)),
  );
  return { ...view, parts: initialLinks(context), empty: words.pages.authorsEmpty };
}

/** The view of `/authors/by/<initial>/`: all names of that initial. */
export function authorsByView(context: Context, initial: string): IndexView {
  const { routes, words, config } = context;
  const authors = authorsByInitial(context).get(initial) ?? [];
  const entries = authors.map((author) => authorEntry(context, author));
  const title = words.pages.authorsByTitle(initialLabel(context, initial));
  const view = indexView(
    context,
    title,
    words.pages.authorsLead(config.authorPageFrom),
    routes.authorsBy(initial),
    entries,
  );
  return { ...view, parts: initialLinks(context, initial) };
}

/** The initials under which names with a page stand, in order; `other` for other scripts. */
export function authorInitials(context: Context): string[] {
  return [...authorsByInitial(context).keys()];
}

/** The names with a page by initial, each list by family name. */
const authorsByInitial = memoize((context: Context): ReadonlyMap<string, readonly Author[]> => {
  const keyed = authorsWithPages(context).map((author) => ({ author, key: sortKey(author) }));
  const groups = new Map<string, Author[]>();
  for (const { author, key } of keyed.sort((a, b) => compareText(a.key, b.key))) {
    const initial = /^[a-z]/.exec(key)?.[0] ?? 'other';
    groups.set(initial, [...(groups.get(initial) ?? []), author]);
  }
  const { other, ...letters } = Object.fromEntries(groups);
  return new Map(Object.entries({ ...letters, ...(other && { other }) }));
});

/** The family name, which Latin script mostly writes last, then the whole name. */
function sortKey(author: Author): string {
  const words = slugOf(author.name).split('-');
  return `${words.at(-1) ?? ''} ${words.join(' ')}`;
}

function initialLabel({ words }: Context, initial: string): string {
  return initial === 'other' ? words.pages.otherInitial : initial.toUpperCase();
}

function initialLinks(context: Context, current?: string): IndexView['parts'] {
  const { routes, words } = context;
  return [...authorsByInitial(context)].map(([initial, authors]) => ({
    label: initialLabel(context, initial),
    href: routes.authorsBy(initial),
    count: words.counts.figure(authors.length),
    current: initial === current,
  }));
}

function authorEntry({ routes, words }: Context, author: Author): IndexEntry {
  return {
    label: author.name,
    href: routes.author(author.slug),
    count: words.counts.figure(author.papers.length),
  };
}

function indexView(
  context: Context,
  title: string,
  lead: string,
  address: string,
  entries: IndexEntry[],
): IndexView {
  return {
    shell: pageShell(context, { title, description: lead, address }),
    heading: title,
    lead,
    parts: [],
    entries,
    described: entries.some((entry) => entry.description !== undefined),
    empty: context.words.list.noPapers,
  };
}
