import { ABOUT_PAGE } from '../../model/own-page.ts';
import { pageLinks } from '../../model/stated-links.ts';
import { type OwnPageFacts, ownPageView } from '../../views/own-page-view.ts';
import {
  aboutView,
  contributeView,
  emptyView,
  notFoundView,
  offlineView,
} from '../../views/plain-views.ts';
import { savedView } from '../../views/saved-view.ts';
import { pageKind } from '../kind.ts';

/** The pages of a few paragraphs, by what they are about; `home` where the archive is empty. */
const PLAIN_VIEWS = {
  about: aboutView,
  contribute: contributeView,
  home: emptyView,
  notFound: notFoundView,
  offline: offlineView,
} as const;

/** Pages that stand for others, which are not there: no way of a reader leads to them. */
const STAND_INS: readonly string[] = ['notFound', 'offline'];

/** About, contribute, the pages for an address that does not exist or is not kept, and the home of an empty archive. */
export const plainPages = pageKind<'plain', { page: keyof typeof PLAIN_VIEWS }>({
  template: 'plain',
  sitemap: ({ page }) => (STAND_INS.includes(page) ? false : 'pages'),
  *pages({ site: { routes }, archive }) {
    const hasOwnAbout = archive.pages.some(({ slug }) => slug === ABOUT_PAGE);
    if (!hasOwnAbout) yield { address: routes.about(), facts: { page: 'about' } };
    yield { address: routes.contribute(), facts: { page: 'contribute' } };
    yield { address: routes.notFound(), facts: { page: 'notFound' } };
    yield { address: routes.offline(), facts: { page: 'offline' } };
    if (archive.papers.length === 0) yield { address: routes.home(), facts: { page: 'home' } };
  },
  view: (site, { page }) => PLAIN_VIEWS[page](site),
});

/** Pages of the archive's own. */
export const ownPages = pageKind<'plain', OwnPageFacts>({
  template: 'plain',
  *pages({ site, archive, goneAmong }) {
    for (const page of archive.pages) {
      const gone = goneAmong(pageLinks(page));
      const facts = { ...page, ...(gone.length > 0 && { gone }) };
      yield { address: site.routes.ownPage(page.slug), facts };
    }
  },
  view: ownPageView,
});

/** The reading list of a browser. */
export const savedPages = pageKind<'saved', null>({
  template: 'saved',
  sitemap: () => false,
  *pages({ site }) {
    yield { address: site.routes.saved(), facts: null };
  },
  view: savedView,
});
