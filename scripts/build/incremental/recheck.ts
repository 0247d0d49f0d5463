import type { LastSite } from './last-site.ts';
import type { MadeFile } from './manifest.ts';

const NO_PAGE_LEADS_TO = /^(?:pagefind|cards)\//;

/** Kept pages to look into, and the addresses, as pages write them, for which one is checked once more. */
export interface Recheck {
  pages: string[];
  addresses: string[];
}

/**
 * What of the kept pages is read and checked once more. A kept page leads where it led before; where a resource of the
 * last site is gone, pages that led there have other facts and are made anew, and all kept ones are looked at in case
 * one does not. Social cards go with each day: only newest papers have one, and its name is a fact of the page.
 */
export function toRecheck(
  last: LastSite | undefined,
  files: ReadonlyMap<string, MadeFile>,
): Recheck {
  const before = last?.manifest.files ?? new Map<string, MadeFile>();
  const addresses = [...before].flatMap(([path, { key }]) =>
    key === '' || NO_PAGE_LEADS_TO.test(path) || files.has(path) ? [] : [addressIn(path)],
  );
  if (addresses.length === 0) return { pages: [], addresses };
  const pages = [...files].flatMap(([path, file]) =>
    path.endsWith('.html') && before.get(path) === file ? [path] : [],
  );
  return { pages, addresses };
}

/** How a link to a file of the site ends: `papers/2506.24119/`, `papers/week/2025-W50.epub`. */
function addressIn(path: string): string {
  return encodeURI(path.replace(/index\.html$/, ''));
}
