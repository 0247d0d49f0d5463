import type { PageEntry } from '../archive/entry.ts';
import type { Site } from '../site.ts';
import { linkOf, type MaybeLink } from './links.ts';

/** How many authors stand openly; the rest opens on demand. */
const AUTHORS_OPEN = 24;

/** The authors on the page of a paper. */
export interface PaperNames {
  authors: MaybeLink[];
  hiddenAuthors: MaybeLink[];
  /** "Show all 64 authors", where some are hidden. */
  showAuthors?: string;
  /** "and 6 more", where the record does not name all. */
  moreAuthors?: string;
}

/** All authors of a paper, a long list folded. */
export function namesOnPage({ words, routes }: Site, { paper, authors }: PageEntry): PaperNames {
  const all = authors.map((author) => linkOf.author(routes, author));
  // One or two names behind a switch would cost more than they save.
  const open = all.length <= AUTHORS_OPEN + 2 ? all.length : AUTHORS_OPEN;
  const missing = (paper.authorCount ?? 0) - all.length;
  return {
    authors: all.slice(0, open),
    hiddenAuthors: all.slice(open),
    ...(open < all.length && { showAuthors: words.paper.showAuthors(all.length) }),
    ...(missing > 0 && {
      moreAuthors: all.length === 0 ? words.counts.authors(missing) : words.counts.andMore(missing),
    }),
  };
}
