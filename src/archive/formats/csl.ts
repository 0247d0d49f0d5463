import type { Name } from './person-name.ts';
import type { Reference } from './reference.ts';

/** The types of CSL, which calls a preprint `article`. */
const TYPES = { journal: 'article-journal', proceedings: 'paper-conference' } as const;

/**
 * A paper as an item of CSL-JSON. The id at arXiv is a place in an archive, not a number: styles would print it twice,
 * or as "No. arXiv:…".
 */
export function cslItem(reference: Reference) {
  const { key, title, names, date, venue, arxiv, doi, withdrawn, language, url } = reference;
  const parts = [date.year, date.month, date.day].filter((part) => part !== undefined);
  return {
    id: key,
    type: venue ? TYPES[venue.kind] : 'article',
    title,
    author: names.map(cslName),
    issued: { 'date-parts': [parts] },
    ...(venue && { 'container-title': venue.name }),
    ...(arxiv && { ...(!venue && { publisher: 'arXiv' }), archive_location: `arXiv:${arxiv}` }),
    ...(doi && { DOI: doi }),
    ...(withdrawn && { note: withdrawn }),
    language,
    URL: url,
  };
}

function cslName(name: Name) {
  if ('literal' in name) return { literal: name.literal };
  const { family, given, suffix } = name;
  return { family, given, ...(suffix && { suffix }) };
}
