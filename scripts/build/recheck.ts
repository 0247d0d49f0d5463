import type { LastSite } from './last-site.ts';
import type { MadeFile } from './manifest.ts';

const NO_PAGE_LEADS_TO = /^(?:pagefind|cards)\//;

/**
 * The kept pages that are read and checked once more. A kept page leads where it led before; where a resource of the
 * last site is gone, pages that led there have other facts and are made anew, and all kept ones are looked at in case
 * one does not. Social cards go with each day: only newest papers have one, and its name is a fact of the page.
 */
export function pagesToRecheck(
  last: LastSite | undefined,
  files: ReadonlyMap<string, MadeFile>,
): string[] {
  if (!last) return [];
  const before = last.manifest.files;
  const vanished = [...before].some(
    ([path, { key }]) => key !== '' && !NO_PAGE_LEADS_TO.test(path) && !files.has(path),
  );
  if (!vanished) return [];
  return [...files].flatMap(([path, file]) =>
    path.endsWith('.html') && before.get(path) === file ? [path] : [],
  );
}
