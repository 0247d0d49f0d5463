import type { Name } from './person-name.ts';
import type { Reference } from './reference.ts';
import { texText } from './tex-text.ts';

/** The names of months that every BibTeX style defines. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The fields of an entry in their order; those without a value are left out. */
type Fields = readonly (readonly [name: string, value: string | undefined])[];

/** A paper as a BibTeX entry that BibTeX, Biber and the reference managers read alike. */
export function bibtexEntry(reference: Reference): string {
  const { arxiv, venue, date } = reference;
  const isJournal = venue?.kind === 'journal';
  const type = venue ? (isJournal ? 'article' : 'inproceedings') : 'misc';
  return entryOf(type, reference.key, [
    ...namesAndTitle(reference),
    [isJournal ? 'journal' : 'booktitle', venue && braced(texText(venue.name))],
    ['year', braced(String(date.year))],
    ['month', MONTHS[(date.month ?? 0) - 1]],
    ['eprint', arxiv && braced(arxiv)],
    ['archivePrefix', arxiv && braced('arXiv')],
    ['eprinttype', arxiv && braced('arxiv')],
    ...shared(reference),
  ]);
}

/** A paper as a BibLaTeX entry: its own types, whole dates and names of fields. */
export function biblatexEntry(reference: Reference): string {
  const { arxiv, venue, date, language } = reference;
  const isJournal = venue?.kind === 'journal';
  const type = venue ? (isJournal ? 'article' : 'inproceedings') : 'online';
  const digits = [date.month, date.day].flatMap((part) => part ?? []);
  const day = [date.year, ...digits].map((part) => String(part).padStart(2, '0')).join('-');
  return entryOf(type, reference.key, [
    ...namesAndTitle(reference),
    [isJournal ? 'journaltitle' : 'booktitle', venue && braced(texText(venue.name))],
    ['date', braced(day)],
    ['eprint', arxiv && braced(arxiv)],
    ['eprinttype', arxiv && braced('arxiv')],
    ['langid', language.startsWith('en') ? braced('english') : undefined],
    ...shared(reference),
  ]);
}

function namesAndTitle({ key, titleTex, names, others }: Reference): Fields {
  const written = [...names.map(bibtexName), ...(others && names.length > 0 ? ['others'] : [])];
  return [
    ['title', braced(titleTex)],
    // Without authors, styles sort and label an entry by `key`.
    names.length === 0 ? ['key', braced(key)] : ['author', braced(written.join(' and '))],
  ];
}

function shared({ arxiv, primaryClass, doi, withdrawn, url }: Reference): Fields {
  return [
    ['primaryClass', arxiv && primaryClass && braced(primaryClass)],
    ['doi', doi && braced(addressTex(doi))],
    ['note', withdrawn && braced(texText(withdrawn))],
    ['url', braced(addressTex(url))],
  ];
}

function entryOf(type: string, key: string, fields: Fields): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

function bibtexName(name: Name): string {
  if ('literal' in name) return braced(texText(name.literal));
  const parts = [name.family, ...(name.suffix ? [name.suffix] : []), name.given];
  return parts.map(texText).join(', ');
}

/** A DOI or an address by its signs: a brace that is left open would take in all entries behind it. */
function addressTex(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}

function braced(value: string): string {
  return `{${value}}`;
}
