import type { Name } from './person-name.ts';
import type { Reference } from './reference.ts';

/** The types of RIS. A preprint is a report, the one type for it that Zotero, EndNote and bibutils all know; `CPAPER` bibutils does not. */
const TYPES = { journal: 'JOUR', proceedings: 'CONF' } as const;

/** A paper as a RIS record. Lines end with CR LF, as the format asks. */
export function risEntry(reference: Reference): string {
  const { title, names, date, venue, topics, arxiv, doi, withdrawn } = reference;
  const two = (part: number | undefined): string => String(part ?? '').padStart(2, '0');
  const day = [date.year, two(date.month), two(date.day)].join('/');
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', venue ? TYPES[venue.kind] : 'RPRT'],
    ['TI', title],
    ...names.map((name): [string, string] => ['AU', risName(name)]),
    ['T2', venue?.name],
    ['PY', String(date.year)],
    ['DA', date.month === undefined ? undefined : day],
    ...topics.map((name): [string, string] => ['KW', name]),
    ['M3', venue ? undefined : 'Preprint'],
    ['PB', arxiv && !venue ? 'arXiv' : undefined],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ['DO', doi],
    ['N1', withdrawn],
    ['LA', reference.language],
    ['UR', reference.url],
    ['L1', reference.pdf],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}

/** A comma would part the name of a team. */
function risName(name: Name): string {
  if ('literal' in name) return name.literal.replaceAll(',', ' ').replace(/\s+/g, ' ');
  return [name.family, name.given, ...(name.suffix ? [name.suffix] : [])].join(', ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
