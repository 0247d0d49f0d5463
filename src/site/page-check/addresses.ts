import { attributeOf, type Element } from './elements.ts';
import type { Remark } from './finding.ts';

/** An address on a page. */
export interface Address {
  url: string;
  /** True where the browser asks for it by itself; false for a link to follow. */
  loads: boolean;
  /** True where a text or a paper may have stated it: a link to follow, or the place of its PDF. */
  stated: boolean;
  at: number;
}

const URL_ATTRIBUTES = new Set(
  'href src action cite data poster manifest xlink:href longdesc usemap'.split(' '),
);
/** Kinds of `<link>` that only name a place. */
const NAMING_LINKS = new Set(
  'alternate author canonical help hub license me next prev search self'.split(' '),
);
/** `<meta>` whose content is an address on the site or elsewhere. */
const META_ADDRESS = /^(og:(url|image|audio|video)|twitter:image|citation_\w*url)$/;

/** All addresses of a page, with a remark for every one that readers take differently. */
export function* readAddresses(elements: readonly Element[]): Generator<Address | Remark> {
  for (const element of elements) {
    for (const { name, value } of element.attributes) {
      if (URL_ATTRIBUTES.has(name)) {
        yield toAddress(value, doesLoad(element, name), element.at, element.name === 'a');
      } else if (name === 'srcset' || name === 'imagesrcset')
        yield* readSourceSet(value, element.at);
    }
    if (element.name === 'meta') yield* readMeta(element);
  }
}

function doesLoad(element: Element, attribute: string): boolean {
  if (element.name === 'a' || element.name === 'area' || attribute === 'cite') return false;
  if (element.name !== 'link') return true;
  const kinds = (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  return !kinds.every((kind) => NAMING_LINKS.has(kind));
}

function* readSourceSet(value: string, at: number): Generator<Address | Remark> {
  for (const candidate of value.split(',')) {
    yield toAddress(candidate.trim().split(/\s+/)[0] ?? '', true, at);
  }
}

function* readMeta(element: Element): Generator<Address | Remark> {
  const content = attributeOf(element, 'content') ?? '';
  const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '';
  if (META_ADDRESS.test(name)) {
    yield toAddress(content, false, element.at, name.startsWith('citation_'));
  }
  if (attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    const target = /^\s*\d+\s*;\s*url=(.+)$/i.exec(content)?.[1];
    if (target) yield toAddress(target, true, element.at);
  }
}

function toAddress(url: string, loads: boolean, at: number, stated = false): Address | Remark {
  // Browsers drop these before they look for a scheme.
  if (hasControlOrBlank(url)) {
    return { rule: 'scheme', message: `A blank or control character stands in ${url}.`, at };
  }
  return { url, loads, at, stated };
}

function hasControlOrBlank(url: string): boolean {
  for (let index = 0; index < url.length; index++) if (url.charCodeAt(index) <= 0x20) return true;
  return false;
}
