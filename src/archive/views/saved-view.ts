import { type Labels, labelsOf } from '../words/labels.ts';
import type { Context, Link } from './context.ts';
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
export function savedView(context: Context): SavedView {
  const { routes, words } = context;
  return {
    shell: pageShell(context, {
      title: words.pages.savedTitle,
      description: words.saved.lead,
      address: routes.saved(),
      indexed: false,
    }),
    heading: words.pages.savedTitle,
    lead: words.saved.lead,
    labels: labelsOf(words).saved,
    ways: [{ label: words.site.today, href: routes.home() }],
  };
}
