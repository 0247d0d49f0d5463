import { titleText } from '../../../abstract/index.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Publication } from '../../archive/publication.ts';
import { arxivOf } from '../../model/arxiv-id.ts';
import { ABOUT_PAGE } from '../../model/own-page.ts';
import type { Site } from '../../site.ts';
import { type GoneFacts, goneView } from '../../views/gone-view.ts';
import type { Link } from '../../views/links.ts';
import { redirectView } from '../../views/redirect-view.ts';
import { pageKind } from '../kind.ts';

/**
 * Addresses of merged topics and renamed organizations, which lead on to the page that stands for them now, and folders
 * of addresses without a page of their own, so that an address that was cut short answers.
 */
export const movedPages = pageKind<'redirect', Link>({
  template: 'redirect',
  sitemap: () => false,
  *pages(publication) {
    for (const [address, facts] of movedAddresses(publication)) yield { address, facts };
    for (const [address, facts] of folders(publication)) yield { address, facts };
  },
  view: redirectView,
});

const CARD_FOLDERS = ['cards/date', 'cards/week', 'cards/papers'];
const HUGGING_FACE_FOLDERS = ['api/hugging-face', 'api/hugging-face/date'];

/** Folders of addresses, with the pages that list what is in them or tell of it. */
function folders({ archive, authors, site }: Publication): Map<string, Link> {
  const { routes, words } = site;
  const hasPapers = archive.papers.length > 0;
  const calendar = { label: words.site.calendar, href: routes.calendar() };
  const names = { label: words.site.authors, href: routes.authors() };
  const about = { label: words.site.about, href: routes.about() };
  const subscribe = { label: words.site.subscribe, href: routes.subscribe() };
  const feeds = archive.feeds.map(({ slug }) => routes.declaredFeeds(slug));
  const folder = (...paths: string[]): string[] => paths.map((path) => routes.asset(`${path}/`));
  const to = (page: Link, addresses: readonly string[]) =>
    addresses.map((address) => [address, page] as const);
  return new Map([
    ...to(
      calendar,
      hasPapers ? folder('papers/date', 'papers/week', 'papers/month', 'papers/year') : [],
    ),
    // Somebody may be called By.
    ...to(names, authors.some(({ slug }) => slug === 'by') ? [] : folder('authors/by')),
    ...to(subscribe, [...(feeds.length > 0 ? folder('feeds') : []), ...feeds]),
    ...to(about, folder('api', 'api/papers', 'api/v1', 'api/v1/schema', 'archive')),
    ...to(about, archive.pages.some(({ slug }) => slug !== ABOUT_PAGE) ? folder('pages') : []),
    ...to(about, site.config.huggingFaceDays ? folder(...HUGGING_FACE_FOLDERS) : []),
    ...to(calendar, folder('cards', ...(hasPapers ? CARD_FOLDERS : []))),
    ...to(calendar, archive.tags.size > 0 ? folder('cards/tags') : []),
    ...to(
      calendar,
      arxivFolders(archive, site).flatMap((path) => folder(path)),
    ),
    ...to(calendar, archive.papers.some(({ teaser }) => teaser) ? folder('teasers') : []),
  ]);
}

/** Above small pages at arXiv's paths, where there are any: `abs`, and `abs/cs` of old ids. */
function arxivFolders({ papers }: Archive, { config }: Site): string[] {
  const ids = config.idPages.length > 0 ? papers.flatMap(({ id }) => arxivOf(id) ?? []) : [];
  const parts = new Set(ids.map((id) => id.split('/').slice(0, -1).join('/')));
  const inside = [...parts].flatMap((part) => (part === '' ? [] : [`/${part}`]));
  if (ids.length === 0) return [];
  return config.idPages.flatMap((form) => ['', ...inside].map((part) => form + part));
}

/** Addresses that have moved, with the pages that they lead to now. */
function movedAddresses(publication: Publication): Map<string, Link> {
  const { archive, orgs, site } = publication;
  const { routes } = site;
  return new Map([
    ...archive.former.flatMap(({ slug, to }) => {
      const page = to === undefined ? undefined : pageAt(publication, to);
      return page && !pageAt(publication, slug) ? [[routes.asset(`${slug}/`), page] as const] : [];
    }),
    ...[...archive.tags.values()].flatMap(({ label, slug, merged }) =>
      merged.map((old) => [routes.tag(old), { label, href: routes.tag(slug) }] as const),
    ),
    ...orgs.flatMap(({ name, slug, renamed }) =>
      renamed.map((old) => [routes.org(old), { label: name, href: routes.org(slug) }] as const),
    ),
  ]);
}

/** Former addresses without a page in their place; `gone` where nobody knows a better one. */
export const gonePages = pageKind<'plain', GoneFacts>({
  template: 'plain',
  sitemap: () => false,
  *pages(publication) {
    for (const { slug, to, date, note } of publication.archive.former) {
      // Whether a name has a page depends on how many papers it has.
      if (pageAt(publication, slug) || (to !== undefined && pageAt(publication, to))) continue;
      const facts = {
        slug,
        ...(date !== undefined && { date }),
        ...(note !== undefined && { note }),
      };
      yield { address: publication.site.routes.asset(`${slug}/`), facts };
    }
  },
  view: goneView,
});

/** The page of a former address's successor, by its name; undefined where it has none on this site. */
function pageAt({ archive, orgs, hasPage, site }: Publication, address: string): Link | undefined {
  const { routes } = site;
  const [kind, slug = ''] = address.split('/');
  const named = (name: string | undefined, page: (slug: string) => string): Link | undefined =>
    name === undefined ? undefined : { label: name, href: page(slug) };
  if (kind === 'tags') return named(archive.tags.get(slug)?.label, routes.tag);
  if (kind === 'orgs') return named(orgs.find((org) => org.slug === slug)?.name, routes.org);
  if (kind === 'authors') {
    const author = archive.authors.get(slug);
    return named(author && hasPage(author) ? author.name : undefined, routes.author);
  }
  const paper = archive.byId.get(slug);
  return named(paper && titleText(paper.title), routes.paper);
}
