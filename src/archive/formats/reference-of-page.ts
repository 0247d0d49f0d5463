import { namesOf } from './person-name.ts';
import type { Reference } from './reference.ts';
import type { Venue } from './venue.ts';

/** What the page of a paper says of it to programs. */
export interface CitedPage {
  /** Its JSON-LD. */
  jsonLd: {
    '@id': string;
    name: string;
    author: readonly { '@type': string; name: string }[];
    sameAs?: string;
  };
  /** The content of a `<meta>` by name. */
  meta: (name: string) => string | undefined;
  /** The BibTeX entry that it shows. */
  bibtex: string;
  topics: readonly string[];
  withdrawn?: string | undefined;
  language: string;
}

/** The reference of a paper, read back from its page: the same that the page was made of. */
export function referenceOfPage(page: CitedPage): Reference {
  const { jsonLd, meta, bibtex, topics, withdrawn, language } = page;
  const [year = 0, month, day] = (meta('citation_publication_date') ?? '').split('/').map(Number);
  const primaryClass = fieldOf(bibtex, 'primaryClass');
  const arxiv = meta('citation_arxiv_id');
  const doi = meta('citation_doi');
  const pdf = meta('citation_pdf_url');
  return {
    key: /^@\w+\{([^,]+),/.exec(bibtex)?.[1] ?? '',
    title: jsonLd.name,
    titleTex: fieldOf(bibtex, 'title') ?? jsonLd.name,
    names: namesOf(
      jsonLd.author.map(({ '@type': type, name }) => ({ name, team: type !== 'Person' })),
    ),
    ...(/ and others\},?$/m.test(bibtex) && { others: true }),
    date: { year, ...(month && day && { month, day }) },
    ...venueOfPage(meta),
    url: jsonLd.sameAs ?? jsonLd['@id'],
    ...(arxiv && { arxiv }),
    ...(primaryClass && { primaryClass }),
    ...(doi && { doi }),
    ...(pdf && { pdf }),
    topics,
    ...(withdrawn && { withdrawn }),
    language,
  };
}

function venueOfPage(meta: CitedPage['meta']): { venue?: Venue } {
  const journal = meta('citation_journal_title');
  const name = journal ?? meta('citation_conference_title');
  return name ? { venue: { kind: journal ? 'journal' : 'proceedings', name } } : {};
}

/** A field of an entry as we write it, one a line. */
function fieldOf(bibtex: string, name: string): string | undefined {
  return new RegExp(`^ {2}${name} = \\{(.*)\\},?$`, 'm').exec(bibtex)?.[1];
}
