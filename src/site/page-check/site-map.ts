import { rootOf } from '../../archive/addresses/listed-routes.ts';
import type { Finding } from './finding.ts';

/** What the check of a page knows of its site, and whom it tells where the page leads. */
export interface SiteMap {
  /** The origin, `https://papers.example`. */
  site: string;
  /** The path below it with `/` at both ends. */
  base: string;
  /** Takes each of the site's own addresses (path and query, no fragment) that the page leads to. */
  note: (address: string) => void;
}

/** What is wrong with an own address. */
interface Verdict {
  rule: 'dead-link' | 'link-ending';
  message: string;
}

/**
 * Makes the maps of pages, which are checked before all files are known: `tell` is told where each page leads, and
 * `judgeLinks` judges it later.
 */
export function collectLinks(
  site: string,
  base: string,
  tell: (address: string, page: string) => void,
): (page: string) => SiteMap {
  const origin = new URL(site).origin;
  const root = rootOf(base);
  return (page) => ({
    site: origin,
    base: root,
    note: (address) => tell(address, page),
  });
}

/** What is wrong with addresses, each with a page that leads there, by the names of all files of the site. */
export function judgeLinks(
  links: Iterable<readonly [address: string, page: string]>,
  base: string,
  files: ReadonlySet<string>,
): Finding[] {
  const root = rootOf(base);
  return [...links].flatMap(([address, page]) => {
    const verdict = judge(address, root, files);
    return verdict ? [{ page, ...verdict }] : [];
  });
}

function judge(address: string, root: string, files: ReadonlySet<string>): Verdict | undefined {
  const path = decodePart(address.split('?')[0] ?? '');
  if (path === undefined) return dead(`${address} is not encoded as an address.`);
  if (`${path}/` === root) return ending(path);
  if (!path.startsWith(root)) return dead(`${address} lies outside ${root}.`);
  const file = path.slice(root.length);
  if (file === '' || file.endsWith('/')) {
    if (files.has(`${file}index.html`)) return undefined;
  } else {
    if (files.has(file)) return undefined;
    if (files.has(`${file}/index.html`)) return ending(path);
  }
  return dead(`${address} leads to no file.`);
}

/** A part of an address in letters, undefined where it is not encoded as one. */
export function decodePart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

const dead = (message: string): Verdict => ({ rule: 'dead-link', message });
const ending = (path: string): Verdict => ({
  rule: 'link-ending',
  message: `${path} is a page and ends with \`/\`: ${path}/.`,
});
