import type { Routes } from '../addresses/routes.ts';
import type { Named } from '../archive/entry.ts';

/** A word that leads somewhere. */
export interface Link {
  label: string;
  href: string;
}

/** A word that may lead somewhere. */
export interface MaybeLink {
  label: string;
  href?: string;
}

/** A link with a number beside it. */
export interface CountedLink extends Link {
  count: string;
}

/** A name that leads to its page where it has one. */
function namedLink({ name, slug }: Named, page: (slug: string) => string): MaybeLink {
  return slug === undefined ? { label: name } : { label: name, href: page(slug) };
}

/** The name of an author, an organization or a topic as a link. */
export const linkOf = {
  author: (routes: Routes, author: Named): MaybeLink => namedLink(author, routes.author),
  org: (routes: Routes, org: Named): MaybeLink => namedLink(org, routes.org),
  tag: (routes: Routes, tag: Named): MaybeLink => namedLink(tag, routes.tag),
};
