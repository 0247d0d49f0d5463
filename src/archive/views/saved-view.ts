import type { Site } from '../site.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { Link } from './links.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** The reading list of a browser: the page brings the words, the browser the papers. */
export interface SavedView {
  shell: PageShell;
  heading: string;
  lead: string;
  labels: Labels['saved'];
  ways: Link[];
}

/** The view of `/saved/`. */
export function savedView(site: Site): SavedView {
  const { routes, words } = site;
  return {
    shell: pageShell(site, {
      title: words.pages.savedTitle,
      description: words.saved.lead,
      address: routes.saved(),
      indexed: false,
    }),
    heading: words.pages.savedTitle,
    lead: words.saved.lead,
    labels: labelsOf(words).saved,
    ways: [{ label: words.site.newestDay, href: routes.home() }],
  };
}
