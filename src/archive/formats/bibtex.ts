import type { Entry } from '../archive/entry.ts';
import { partsOfDay } from '../model/day.ts';
import type { Paper } from '../model/paper.ts';
import type { Site } from '../site.ts';
import { bibtexTitle } from './bibtex-title.ts';
import { type Name, namesOf } from './person-name.ts';
import { publishedOn, whereabouts } from './reference.ts';
import { texText } from './tex-text.ts';

/** The names of months that every BibTeX style defines. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Papers as a BibTeX file, one `@misc` each, in their order. */
export function bibtexList(site: Site, entries: readonly Entry[]): string {
  return entries.map((entry) => bibtexEntry(site, entry)).join('\n');
}

/** A paper as a BibTeX entry that BibTeX, Biber and the reference managers read alike. */
export function bibtexEntry(site: Site, { paper, citationKey }: Entry): string {
  const { year, month } = partsOfDay(publishedOn(paper));
  const { url, arxiv, doi } = whereabouts(site, paper);
  const names = bibtexNames(paper);
  const [primaryClass] = paper.categories;
  const fields: [name: string, value: string | undefined][] = [
    ['title', braced(bibtexTitle(paper.title))],
    // Without authors, styles sort and label an entry by `key`.
    names === '' ? ['key', braced(citationKey)] : ['author', braced(names)],
    ['year', braced(String(year))],
    ['month', MONTHS[month - 1]],
    ['eprint', arxiv && braced(arxiv)],
    ['archivePrefix', arxiv && braced('arXiv')],
    ['eprinttype', arxiv && braced('arxiv')],
    ['primaryClass', arxiv && primaryClass && braced(primaryClass)],
    ['doi', doi && braced(doi)],
    ['note', paper.journal && braced(texText(paper.journal))],
    ['url', braced(url)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${citationKey},\n${lines.join(',\n')}\n}\n`;
}

function bibtexNames(paper: Paper): string {
  const names = namesOf(paper.authors).map(bibtexName);
  const isCut = (paper.authorCount ?? 0) > paper.authors.length;
  return [...names, ...(isCut && names.length > 0 ? ['others'] : [])].join(' and ');
}

function bibtexName(name: Name): string {
  if ('literal' in name) return braced(texText(name.literal));
  const parts = [name.family, ...(name.suffix ? [name.suffix] : []), name.given];
  return parts.map(texText).join(', ');
}

function braced(value: string): string {
  return `{${value}}`;
}
