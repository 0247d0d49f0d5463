import type { Entry } from '../archive/entry.ts';
import type { Site } from '../site.ts';
import { bibtexEntry } from './bibtex.ts';
import { cslItem } from './csl.ts';
import { referenceOf } from './reference.ts';
import { risEntry } from './ris.ts';

/** Papers as a BibTeX file, in their order. */
export function bibtexList(site: Site, entries: readonly Entry[]): string {
  return entries.map((entry) => bibtexEntry(referenceOf(site, entry))).join('\n');
}

/** Papers as a RIS file, in their order. */
export function risList(site: Site, entries: readonly Entry[]): string {
  return entries.map((entry) => risEntry(referenceOf(site, entry))).join('');
}

/** Papers as the text of a CSL-JSON file, in their order. */
export function cslList(site: Site, entries: readonly Entry[]): string {
  const items = entries.map((entry) => JSON.stringify(cslItem(referenceOf(site, entry))));
  return `[${items.join(',\n')}]\n`;
}
