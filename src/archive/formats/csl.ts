import type { Entry } from '../archive/entry.ts';
import { partsOfDay } from '../model/day.ts';
import type { Site } from '../site.ts';
import { type Name, namesOf } from './person-name.ts';
import { publishedOn, whereabouts } from './reference.ts';
import { plainTitle } from './text/plain.ts';

/** Papers as the text of a CSL-JSON file, in their order. */
export function cslList(site: Site, entries: readonly Entry[]): string {
  return `[${entries.map((entry) => JSON.stringify(cslItem(site, entry))).join(',\n')}]\n`;
}

/** A paper in CSL, which calls a preprint `article`. */
function cslItem(site: Site, { paper, citationKey }: Entry) {
  const { year, month, date } = partsOfDay(publishedOn(paper));
  const { url, arxiv, doi } = whereabouts(site, paper);
  return {
    id: citationKey,
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
    language: site.config.contentLanguage,
    URL: url,
  };
}

function cslName(name: Name) {
  if ('literal' in name) return { literal: name.literal };
  const { family, given, suffix } = name;
  return { family, given, ...(suffix && { suffix }) };
}
