import type { Publication } from '../files/publication.ts';
import { memoize } from '../memoize.ts';
import type { Paper } from '../model/paper.ts';
import { type Name, namesOf } from './person-name.ts';
import { publishedOn, whereabouts } from './reference.ts';
import { plainAbstract, plainTitle } from './text/plain.ts';

/** Papers as a RIS file, in their order, with or without their abstracts. */
export function risList(
  papers: readonly Paper[],
  publication: Publication,
  withAbstracts: boolean,
): string {
  const briefOf = briefEntries(publication);
  return papers
    .map(withAbstracts ? (paper) => risEntry(paper, publication, true) : briefOf)
    .join('');
}

/** Entries that stand in many lists, written once. */
const briefEntries = memoize((publication: Publication) =>
  memoize((paper: Paper) => risEntry(paper, publication, false)),
);

/** A paper as a RIS record of unpublished work, which is what RIS has for preprints. Lines end with CR LF, as the format asks. */
function risEntry(paper: Paper, publication: Publication, withAbstract: boolean): string {
  const { url, arxiv, doi, pdf } = whereabouts(paper, publication);
  const day = publishedOn(paper);
  const tags = publication.archive.tagsOf(paper);
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'UNPB'],
    ['TI', plainTitle(paper)],
    ...namesOf(paper.authors).map((name): [string, string] => ['AU', risName(name)]),
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ['AB', withAbstract ? plainAbstract(paper) : undefined],
    ...tags.map((tag): [string, string] => ['KW', tag.label]),
    ['PB', arxiv && 'arXiv'],
    ['DB', arxiv && 'arXiv'],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ['DO', doi],
    ['LA', publication.config.language],
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
