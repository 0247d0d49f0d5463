import type { Publication } from '../../archive/publication.ts';
import type { Link } from '../../views/links.ts';
import { redirectView } from '../../views/redirect-view.ts';
import { pageKind } from '../kind.ts';

/** Addresses of merged topics and renamed organizations, which lead on to the page that stands for them now. */
export const movedPages = pageKind<'redirect', Link>({
  template: 'redirect',
  sitemap: () => false,
  *pages(publication) {
    for (const [address, facts] of movedAddresses(publication)) yield { address, facts };
  },
  view: redirectView,
});

/** Addresses that have moved, with the pages that they lead to now. */
function movedAddresses({ archive, orgs, site }: Publication): Map<string, Link> {
  const { routes } = site;
  return new Map([
    ...[...archive.tags.values()].flatMap(({ label, slug, merged }) =>
      merged.map((old) => [routes.tag(old), { label, href: routes.tag(slug) }] as const),
    ),
    ...orgs.flatMap(({ name, slug, renamed }) =>
      renamed.map((old) => [routes.org(old), { label: name, href: routes.org(slug) }] as const),
    ),
  ]);
}
