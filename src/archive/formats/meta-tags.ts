import type { Entry } from '../archive/entry.ts';
import type { Site } from '../site.ts';
import { publishedOn, referenceOf } from './reference.ts';

/** One `<meta name content>`. */
export interface MetaTag {
  name: string;
  content: string;
}

/** What Zotero stores a paper as. */
const TYPES = { journal: 'journalArticle', proceedings: 'conferencePaper' } as const;
const VENUES = {
  journal: 'citation_journal_title',
  proceedings: 'citation_conference_title',
} as const;

/**
 * What Google Scholar and Zotero read from a paper's page; `z:itemType` makes Zotero store a preprint, and the DOI
 * lets it know the same paper from arXiv. The language is that of the page unless it is stated.
 */
export function citationMeta(site: Site, entry: Entry): MetaTag[] {
  const { paper } = entry;
  const { title, arxiv, doi, pdf, venue, date, language } = referenceOf(site, entry);
  const day =
    date.month === undefined ? String(date.year) : publishedOn(paper).replaceAll('-', '/');
  const tags: [name: string, content: string | undefined][] = [
    ['citation_title', title],
    ...paper.authors.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', day],
    [venue ? VENUES[venue.kind] : '', venue?.name],
    ['citation_arxiv_id', arxiv],
    ['citation_publisher', arxiv && !venue ? 'arXiv' : undefined],
    ['citation_doi', doi],
    ['citation_language', language === site.config.language ? undefined : language],
    ['citation_pdf_url', pdf],
    ['z:itemType', venue ? TYPES[venue.kind] : 'preprint'],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
