import { abstractText, titleText } from '../../../abstract/index.ts';
import { partsOfDay } from '../../day.ts';
import type { Paper } from '../../paper.ts';
import type { Publication } from '../publication.ts';
import { bibtexKeys } from './bibtex-keys.ts';
import { type Name, namesOf } from './name.ts';
import { publishedOn, whereabouts } from './reference.ts';

/** Papers in CSL-JSON, in their order; `article` is what CSL calls a preprint. */
export function cslList(papers: readonly Paper[], publication: Publication) {
  return papers.map((paper) => cslEntry(paper, publication));
}

function cslEntry(paper: Paper, publication: Publication) {
  const { year, month, date } = partsOfDay(publishedOn(paper));
  const { url, arxiv, doi } = whereabouts(paper, publication);
  return {
    id: bibtexKeys(publication).get(paper.id) ?? paper.id,
    type: 'article',
    title: titleText(paper.title),
    author: namesOf(paper.authors).map(cslName),
    issued: { 'date-parts': [[year, month, date]] },
    abstract: abstractText(paper.abstract),
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
