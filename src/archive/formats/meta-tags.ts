import type { Entry } from '../archive/entry.ts';
import type { Site } from '../site.ts';
import { publishedOn, whereabouts } from './reference.ts';
import { plainTitle } from './text/plain.ts';

/** One `<meta name content>`. */
export interface MetaTag {
  name: string;
  content: string;
}

/** What Google Scholar and Zotero read from a paper's page; `z:itemType` makes Zotero store a preprint. */
export function citationMeta(site: Site, { paper }: Entry): MetaTag[] {
  const { config } = site;
  const { arxiv, doi, pdf } = whereabouts(site, paper);
  const tags: [name: string, content: string | undefined][] = [
    ['citation_title', plainTitle(paper)],
    ...paper.authors.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', publishedOn(paper).replaceAll('-', '/')],
    ['citation_arxiv_id', arxiv],
    ['citation_publisher', arxiv && 'arXiv'],
    ['citation_doi', doi],
    ['citation_language', config.contentLanguage],
    ['citation_pdf_url', pdf],
    ['z:itemType', 'preprint'],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
