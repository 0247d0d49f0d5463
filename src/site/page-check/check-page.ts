import { checkAddresses } from './address-rules.ts';
import type { Finding, Remark } from './finding.ts';
import { checkPolicy } from './policy-rules.ts';
import { readElements } from './read-elements.ts';
import type { SiteMap } from './site-map.ts';
import { checkElements, checkPageStructure } from './structure-rules.ts';

/** Checks one built page by all rules: `page` is its file relative to the site's folder, `papers/index.html`. */
export function checkPage(page: string, html: string, map: SiteMap): Finding[] {
  const { elements, remarks } = readElements(html);
  const all: Remark[] = [
    ...remarks,
    ...checkPageStructure(elements),
    ...checkElements(elements),
    ...checkPolicy(elements),
    ...checkAddresses(elements, page, map),
  ];
  return all.map(({ at, ...remark }) => ({
    page,
    ...remark,
    ...(at === undefined ? {} : { excerpt: excerptOf(html, at) }),
  }));
}

function excerptOf(html: string, at: number): string {
  const end = html.indexOf('>', at);
  const tag = html.slice(at, end === -1 ? at + 100 : end + 1).replace(/\s+/g, ' ');
  return tag.length > 100 ? `${tag.slice(0, 99)}…` : tag;
}
