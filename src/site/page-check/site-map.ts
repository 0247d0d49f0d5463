import { rootOf } from '../../archive/addresses/listed-routes.ts';
import type { Finding } from './finding.ts';

/** Where addresses of the built site lead. */
export interface SiteMap {
  /** The origin, `https://papers.example`. */
  site: string;
  /** The path below it with `/` at both ends. */
  base: string;
  /** What is wrong with an own address (path and query, no fragment), undefined where it leads to a file. */
  verdict: (path: string) => Verdict | undefined;
}

/** What is wrong with an own address. */
export interface Verdict {
  rule: 'dead-link' | 'link-ending';
  message: string;
}

/**
 * Makes maps that take every own address for right and tell of it, for pages that are checked before all files are
 * known; `judgeLinks` judges the addresses later.
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
    verdict: (address) => {
      tell(address, page);
      return undefined;
    },
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

/** Makes a map of a built site from the names of all its files, relative to its folder, with `/`. */
export function createSiteMap(site: string, base: string, files: Iterable<string>): SiteMap {
  const known = new Set(files);
  const root = rootOf(base);
  // Most addresses stand on every page.
  const verdicts = new Map<string, Verdict | undefined>();
  const verdict = (address: string): Verdict | undefined => {
    if (!verdicts.has(address)) verdicts.set(address, judge(address, root, known));
    return verdicts.get(address);
  };
  return { site: new URL(site).origin, base: root, verdict };
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
