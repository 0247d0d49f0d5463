import { orgsWithPages } from '../archive/with-pages.ts';
import type { Context, Link } from './context.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** A page whose content has moved: it leads on by itself, and by a link. */
export interface RedirectView {
  shell: PageShell;
  heading: string;
  /** Absolute path of the new page. */
  target: string;
}

/** Old paths below the base, without the last slash, with the pages that they lead to now. */
export function movedAddresses(context: Context): Map<string, Link> {
  const { archive, routes } = context;
  const path = (address: string): string =>
    decodeURIComponent(address.slice(routes.root.length).replace(/\/$/, ''));
  return new Map([
    ...[...archive.tags.values()].flatMap((tag) =>
      tag.merged.map(
        (old) => [path(routes.tag(old)), { label: tag.label, href: routes.tag(tag.slug) }] as const,
      ),
    ),
    ...orgsWithPages(context).flatMap((org) =>
      org.renamed.map(
        (old) => [path(routes.org(old)), { label: org.name, href: routes.org(org.slug) }] as const,
      ),
    ),
  ]);
}

/** The view of an address that now leads to another page. */
export function redirectView(context: Context, label: string, target: string): RedirectView {
  const { words } = context;
  const heading = words.pages.moved(label);
  const shell = pageShell(context, {
    title: heading,
    description: heading,
    address: target,
    indexed: false,
  });
  return { shell: { ...shell, refresh: target }, heading, target };
}
