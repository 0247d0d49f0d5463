import type { Site } from '../site.ts';
import type { Link } from './links.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** A page whose content has moved: it leads on by itself, and by a link. */
export interface RedirectView {
  shell: PageShell;
  heading: string;
  /** Absolute path of the new page. */
  target: string;
}

/** The view of an address that now leads to another page. */
export function redirectView(site: Site, { label, href }: Link): RedirectView {
  const heading = site.words.pages.moved(label);
  const shell = pageShell(site, {
    title: heading,
    description: heading,
    address: href,
    indexed: false,
  });
  return { shell: { ...shell, refresh: href }, heading, target: href };
}
