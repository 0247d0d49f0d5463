import type { GoneLink } from '../model/lost-link.ts';
import { ABOUT_PAGE, type OwnPage } from '../model/own-page.ts';
import type { Site } from '../site.ts';
import { leadToCopies } from './lost-links.ts';
import { pageShell } from './page-shell.ts';
import { type PlainView, proseLinks } from './plain-views.ts';

/** What a page of the archive's own is made of. */
export interface OwnPageFacts extends OwnPage {
  /** Its links that are gone; absent where none is. */
  gone?: readonly GoneLink[];
}

/** The view of a page of the archive's own; about keeps what every archive owes its readers: whom to write to, what it is made with. */
export function ownPageView(
  site: Site,
  { slug, title, description, html, gone }: OwnPageFacts,
): PlainView {
  const { config, routes, words } = site;
  const owed = slug === ABOUT_PAGE ? words.prose.about(proseLinks(site)).slice(-1) : [];
  return {
    shell: pageShell(site, {
      title,
      description: description ?? config.description,
      address: routes.ownPage(slug),
    }),
    heading: title,
    ...(description !== undefined && { lead: description }),
    parts: [{ html: leadToCopies(site, html.join(routes.root), gone) }, ...owed],
    ways: [],
  };
}
