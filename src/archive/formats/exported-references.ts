import type { Paper } from '../model/paper.ts';
import { type Reference, type ReferenceSite, referenceOf } from './reference.ts';
import { texText } from './tex-text.ts';

/** What references of exported papers need of the site: addresses, the language of papers, the words for withdrawn ones. */
interface ExportedSite {
  /** The absolute address of a paper's page. */
  pageOf: (id: string) => string;
  /** Code of the language of the papers. */
  language: string;
  withdrawnOn: (day: string, note: string | undefined) => string;
}

/**
 * The references of a year by its two files in the whole archive: what each paper's file states, a line each, and their
 * BibTeX in the same order, which has the keys and braces around teams. Throws where they are not of the same papers.
 */
export function exportedReferences(
  { pageOf, language, withdrawnOn }: ExportedSite,
  jsonLines: string,
  bibtex: string,
): (Reference & { id: string })[] {
  const lines = jsonLines.split('\n').filter(Boolean);
  const entries = bibtex.split(/^(?=@)/m).filter((entry) => entry.startsWith('@'));
  if (lines.length !== entries.length) {
    throw new Error(`There are ${lines.length} papers and ${entries.length} entries of BibTeX.`);
  }
  const site: ReferenceSite = {
    routes: { paper: pageOf, absolute: (address) => address },
    config: { contentLanguage: language },
    words: { card: { withdrawnOn } },
  };
  return lines.map((line, place) => {
    const paper = paperOf(JSON.parse(line));
    const entry = entries[place] ?? '';
    const [, authors = ''] = /^ {2}author = \{(.*)\},?$/m.exec(entry) ?? [];
    const reference = referenceOf(site, {
      paper,
      tags: paper.tags.map((tag) => ({ name: tag.replaceAll('-', ' '), slug: tag })),
      teams: paper.authors.filter((name) => authors.includes(`{${texText(name)}}`)),
      citationKey: /^@\w+\{([^,]+),/.exec(entry)?.[1] ?? paper.id,
    });
    return { ...reference, id: paper.id };
  });
}

/** A paper of a line, with the lists that a line leaves out where they are empty. */
function paperOf(
  stated: Partial<Paper> & Pick<Paper, 'id' | 'title' | 'date' | 'abstract'>,
): Paper {
  return { authors: [], tags: [], categories: [], links: {}, alsoListed: [], ...stated };
}
