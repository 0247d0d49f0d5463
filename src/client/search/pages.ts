import type { ListedRoutes } from '../../archive/addresses/listed-routes.ts';
import { hyphenated, withoutMarks } from '../../archive/model/hyphenated.ts';
import { foldText } from '../../archive/search/fold.ts';
import { withoutSpelledMarks } from '../../archive/search/name-variants.ts';
import type { SearchQuery } from '../../archive/search/query.ts';
import type { Choices } from '../../archive/search/resolve-names.ts';
import type { Labels } from '../../archive/words/labels.ts';
import { make, makeLink } from '../reading/make.ts';
import type { PaperData } from './pagefind.ts';

/** What pages of names are found with. */
export interface PagesDesk {
  routes: ListedRoutes;
  /** The home page, below which all others are. */
  home: string;
  labels: Labels['search'];
  months: readonly string[];
  /** The topics and organizations that can be chosen. */
  choices: Choices;
}

/** A page of the site that a query names. */
interface NamedPage {
  kind: string;
  name: string;
  href: string;
  feed?: string;
}

/**
 * The pages that a query names, by a name alone or by its conditions, as lines to show above the papers: of topics,
 * organizations, and of the authors of papers found.
 */
export async function namedPages(
  text: string,
  { only }: SearchQuery,
  papers: readonly PaperData[],
  { routes, labels, choices }: PagesDesk,
): Promise<HTMLElement[]> {
  const pages = new Map<string, NamedPage>();
  const add = (kind: string, name: string, href: string): void => {
    pages.set(href, { kind, name, href, feed: routes.below(href, 'feed.xml') });
  };
  const whole = foldText(text);
  const isAsked = (name: string): boolean => whole !== '' && foldText(name) === whole;
  for (const { slug, name } of choices.tag) {
    if (only.tag.includes(slug) || isAsked(name) || isAsked(slug)) {
      add(labels.topic, name, routes.tag(slug));
    }
  }
  for (const [name, slug] of [...orgsOf(choices), ...orgsFound(papers)]) {
    if (only.org.includes(slug) || isAsked(name) || isAsked(slug)) {
      add(labels.organization, name, routes.org(slug));
    }
  }
  // A name has a page from some papers on; which have one is not stated in the index, since it changes.
  const names = papers.flatMap(({ meta }) => meta.authors);
  for (const asked of new Set([whole, ...only.author.map(foldText)])) {
    const plain = withoutSpelledMarks(asked);
    const author =
      names.find((name) => foldText(name) === asked) ??
      names.find((name) => withoutSpelledMarks(foldText(name)) === plain);
    const page = author === undefined ? '' : routes.author(await slugOfName(author));
    if (author !== undefined && (await isThere(page))) add(labels.author, author, page);
  }
  return [...pages.values()].map((one) => lineOf(one, labels));
}

function orgsOf({ org }: Choices): [name: string, slug: string][] {
  return org.map(({ name, slug }) => [name, slug]);
}

/** The organizations of papers: a search page offers the commonest alone. */
function orgsFound(papers: readonly PaperData[]): [name: string, slug: string][] {
  return papers.flatMap(({ meta: { org } }) => (org?.[1] === undefined ? [] : [[org[0], org[1]]]));
}

/** The tables of letters that are no ASCII with marks are large: few names need them. */
async function slugOfName(name: string): Promise<string> {
  const plain = withoutMarks(name);
  if (!/[^\0-\x7F]/.test(plain)) return hyphenated(plain);
  const { slugOf } = await import('../../archive/model/slug.ts');
  return slugOf(name);
}

/** Says whether there is a page at an address. */
export async function isThere(href: string): Promise<boolean> {
  return (await fetch(href, { method: 'HEAD' })).ok;
}

/** The line that leads to a page. */
export function lineOf(
  { kind, name, href, feed }: NamedPage,
  labels: Labels['search'],
): HTMLElement {
  return make(
    'p',
    'named-page',
    make('span', 'kind', kind),
    ' ',
    makeLink(href, 'name', name),
    ...(feed === undefined ? [] : [' ', makeLink(feed, '', labels.feed)]),
  );
}
