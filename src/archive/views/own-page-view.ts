import type { OwnPage } from '../model/own-page.ts';
import type { Site } from '../site.ts';
import { pageShell } from './page-shell.ts';
import type { PlainView } from './plain-views.ts';

/** The view of a page of the archive's own. */
export function ownPageView(site: Site, { slug, title, description, html }: OwnPage): PlainView {
  const { config, routes } = site;
  return {
    shell: pageShell(site, {
      title,
      description: description ?? config.description,
      address: routes.ownPage(slug),
    }),
    heading: title,
    ...(description !== undefined && { lead: description }),
    parts: [{ html: html.join(routes.root) }],
    ways: [],
  };
}
