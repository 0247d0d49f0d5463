import type { Name } from './person-name.ts';
import type { Reference } from './reference.ts';

/** A paper as an entry of Hayagriva's YAML, from which Typst makes bibliographies. */
export function hayagrivaEntry(reference: Reference): string {
  const { key, title, names, date, venue, arxiv, doi, withdrawn, url } = reference;
  const digits = [date.month, date.day].flatMap((part) => part ?? []);
  const day = [date.year, ...digits].map((part) => String(part).padStart(2, '0')).join('-');
  const isJournal = venue?.kind === 'journal';
  const parent = venue
    ? { type: isJournal ? 'periodical' : 'proceedings', title: venue.name }
    : arxiv && { type: 'repository', title: 'arXiv' };
  const serial = [doi && `    doi: ${quoted(doi)}`, arxiv && `    arxiv: ${quoted(arxiv)}`];
  const lines = [
    `${/^[a-z][a-z0-9-]*$/.test(key) ? key : quoted(key)}:`,
    '  type: article',
    `  title: ${formatted(title)}`,
    ...(names.length > 0 ? ['  author:', ...names.map((name) => `    - ${nameOf(name)}`)] : []),
    `  date: ${day}`,
    `  url: ${quoted(url)}`,
    ...(doi || arxiv ? ['  serial-number:', ...serial] : []),
    withdrawn && `  note: ${quoted(withdrawn)}`,
    ...(parent
      ? ['  parent:', `    type: ${parent.type}`, `    title: ${formatted(parent.title)}`]
      : []),
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function nameOf(name: Name): string {
  if ('literal' in name) return `name: ${quoted(name.literal)}`;
  const { family, given, suffix } = name;
  const end = suffix ? `, suffix: ${quoted(suffix)}` : '';
  return `{ name: ${quoted(family)}, given-name: ${quoted(given)}${end} }`;
}

/** A title, where dollars would enclose mathematics, and braces what keeps its capitals. */
function formatted(text: string): string {
  return quoted(text.replace(/[\\{}$]/g, '\\$&'));
}

/** A text of JSON is a text of YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
