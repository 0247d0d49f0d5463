import { doiAddress } from './doi.ts';
import { LINK_KEYS } from './links.ts';
import type { OwnPage } from './own-page.ts';
import type { Paper } from './paper.ts';

/** Addresses as the grammar of abstracts lets them stand, alone or behind a text in brackets. */
const IN_TEXT = /https?:\/\/[^\s<>"'`{}|\\^]+/g;

/** All addresses that the file of a paper states: those of its keys, its DOI, and those of its abstract. */
export function statedLinks({ links, doi, abstract }: Paper): string[] {
  const inText = (abstract.match(IN_TEXT) ?? []).map(withoutEnd);
  const keys = LINK_KEYS.flatMap((key) => links[key] ?? []);
  return [...new Set([...keys, ...(doi ? [doiAddress(doi)] : []), ...inText])];
}

/** A full stop behind an address ends the sentence; a bracket that it did not open closes one around it. */
function withoutEnd(address: string): string {
  const end = /[.,;:!?*_\]]$/.test(address) || (address.endsWith(')') && !isBalanced(address));
  return end ? withoutEnd(address.slice(0, -1)) : address;
}

function isBalanced(address: string): boolean {
  return address.split('(').length >= address.split(')').length;
}

/** All addresses elsewhere that a page of the archive's own leads to. */
export function pageLinks({ html }: OwnPage): string[] {
  const found = html.join('').match(/(?<=<a href=")https?:[^"]+/g) ?? [];
  return [...new Set(found.map((address) => address.replace(/&(?:amp|#x26);/g, '&')))];
}
