import type { Site } from '../site.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** The reading list of a browser: the page says where the archive is, the browser brings the papers. */
export interface SavedView {
  shell: PageShell;
  heading: string;
  lead: string;
  needsScript: string;
  /** The origin of the archive, and the path below it. */
  site: string;
  base: string;
  /** Whether each paper has a JSON of its own. */
  hasJson: boolean;
}

/** The view of `/saved/`. */
export function savedView(site: Site): SavedView {
  const { routes, words, config } = site;
  return {
    shell: pageShell(site, {
      title: words.pages.savedTitle,
      description: words.saved.lead,
      address: routes.saved(),
      indexed: false,
    }),
    heading: words.pages.savedTitle,
    lead: words.saved.lead,
    needsScript: words.saved.needsScript,
    site: config.site,
    base: config.base,
    hasJson: config.paperFiles.includes('json'),
  };
}
