import { type Entry, topicsOf } from '../archive/entry.ts';
import type { Site } from '../site.ts';
import { type Name, namesOf } from './person-name.ts';
import { publishedOn, whereabouts } from './reference.ts';
import { plainTitle } from './text/plain.ts';

/** Papers as a RIS file, in their order. */
export function risList(site: Site, entries: readonly Entry[]): string {
  return entries.map((entry) => risEntry(site, entry)).join('');
}

/** A paper as a RIS record of unpublished work, which is what RIS has for preprints. Lines end with CR LF, as the format asks. */
function risEntry(site: Site, entry: Entry): string {
  const { paper } = entry;
  const { url, arxiv, doi, pdf } = whereabouts(site, paper);
  const day = publishedOn(paper);
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'UNPB'],
    ['TI', plainTitle(paper)],
    ...namesOf(paper.authors).map((name): [string, string] => ['AU', risName(name)]),
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ...topicsOf(entry).map(({ name }): [string, string] => ['KW', name]),
    ['PB', arxiv && 'arXiv'],
    ['DB', arxiv && 'arXiv'],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ['DO', doi],
    ['LA', site.config.contentLanguage],
    ['UR', url],
    ['L1', pdf],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}

function risName(name: Name): string {
  if ('literal' in name) return name.literal.replaceAll(',', ' ');
  return [name.family, name.given, ...(name.suffix ? [name.suffix] : [])].join(', ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
