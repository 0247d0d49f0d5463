import { type Address, readAddresses } from './addresses.ts';
import { attributeOf, type Element } from './elements.ts';
import type { Remark } from './finding.ts';
import { decodePart, type SiteMap } from './site-map.ts';

const SCHEMES = new Set(['http', 'https', 'mailto']);

/** Checks every address of a page: its scheme, that nothing is asked of other hosts, that places on the page are there. */
export function* checkAddresses(
  elements: readonly Element[],
  page: string,
  map: SiteMap,
): Generator<Remark> {
  const own = map.base + page.replace(/(^|\/)index\.html$/, '$1');
  const anchors = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
  for (const address of readAddresses(elements)) {
    const remark = 'rule' in address ? address : checkAddress(address, own, anchors, map);
    if (remark) yield remark;
  }
}

function checkAddress(
  { url, loads, stated, at }: Address,
  own: string,
  anchors: ReadonlySet<string>,
  map: SiteMap,
): Remark | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && !SCHEMES.has(scheme)) {
    return { rule: 'scheme', message: `${url} has the scheme ${scheme}.`, at };
  }
  if (url.startsWith('//') || url.includes('\\')) {
    return { rule: 'scheme', message: `${url} leaves its scheme or path to the reader.`, at };
  }
  if (scheme === undefined) return checkOwn(url, own, anchors, map, at);
  // Our own links begin with the base; one that names its host was written by somebody, and may be out of date.
  if (stated) return undefined;
  if (isOwn(url, map.site)) {
    return checkOwn(url.slice(map.site.length) || '/', own, anchors, map, at);
  }
  return loads
    ? { rule: 'other-host', message: `The page asks another host for ${url}.`, at }
    : undefined;
}

function checkOwn(
  url: string,
  own: string,
  anchors: ReadonlySet<string>,
  map: SiteMap,
  at: number,
): Remark | undefined {
  const [path = '', fragment] = url.split('#', 2);
  const target = path === '' ? own : absolute(path, own);
  if (path !== '') map.note(target);
  return fragment && target === own && !anchors.has(decodePart(fragment) ?? '')
    ? { rule: 'dead-link', message: `#${fragment} is nowhere on the page.`, at }
    : undefined;
}

function absolute(path: string, own: string): string {
  if (path.startsWith('/')) return path;
  const { pathname, search } = new URL(path, `https://own.invalid${own}`);
  return pathname + search;
}

function isOwn(url: string, site: string): boolean {
  return url.startsWith(site) && /^[/?#]?$/.test(url.charAt(site.length));
}
