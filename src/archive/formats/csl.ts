import type { Publication } from '../files/publication.ts';
import { memoize } from '../memoize.ts';
import { partsOfDay } from '../model/day.ts';
import type { Paper } from '../model/paper.ts';
import { bibtexKeys } from './bibtex-keys.ts';
import { type Name, namesOf } from './person-name.ts';
import { publishedOn, whereabouts } from './reference.ts';
import { plainAbstract, plainTitle } from './text/plain.ts';

/** Papers as the text of a CSL-JSON file, in their order, with or without their abstracts. */
export function cslList(
  papers: readonly Paper[],
  publication: Publication,
  withAbstracts: boolean,
): string {
  const textOf = withAbstracts
    ? (paper: Paper) =>
        JSON.stringify({
          ...cslEntry(paper, publication),
          abstract: plainAbstract(paper),
        })
    : briefEntries(publication);
  return `[${papers.map(textOf).join(',\n')}]\n`;
}

/** Entries that stand in many lists, written once. */
const briefEntries = memoize((publication: Publication) =>
  memoize((paper: Paper) => JSON.stringify(cslEntry(paper, publication))),
);

/** A paper in CSL, which calls a preprint `article`. */
function cslEntry(paper: Paper, publication: Publication) {
  const { year, month, date } = partsOfDay(publishedOn(paper));
  const { url, arxiv, doi } = whereabouts(paper, publication);
  return {
    id: bibtexKeys(publication.archive).get(paper.id) ?? paper.id,
    type: 'article',
    title: plainTitle(paper),
    author: namesOf(paper.authors).map(cslName),
    issued: { 'date-parts': [[year, month, date]] },
    ...(arxiv && {
      publisher: 'arXiv',
      number: `arXiv:${arxiv}`,
      archive: 'arXiv',
      archive_location: arxiv,
    }),
    ...(doi && { DOI: doi }),
    language: publication.config.language,
    URL: url,
  };
}

function cslName(name: Name) {
  if ('literal' in name) return { literal: name.literal };
  const { family, given, suffix } = name;
  return { family, given, ...(suffix && { suffix }) };
}
