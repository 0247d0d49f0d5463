import type { Routes } from '../../archive/addresses/routes.ts';
import type { Entry } from '../../archive/archive/entry.ts';
import { bibtexList, cslList, risList } from '../../archive/formats/citation-lists.ts';
import type { Paper } from '../../archive/model/paper.ts';
import type { Site } from '../../archive/site.ts';
import type { Marks } from '../reading/record.ts';
import { annotateBibtex } from './bibtex-notes.ts';
import type { ApiPaper } from './look-up.ts';

/** The citation formats that a reading list can be written in. */
export type CitationForm = 'bib' | 'ris' | 'csl.json';

/** A paper of the list with what a reader has said of it. */
export interface CitedPaper {
  paper: ApiPaper;
  marks: Marks;
}

/** A reading list as the archive itself writes papers in a citation format, with notes, labels and what is read. */
export function citations(
  form: CitationForm,
  { routes, language }: { routes: Routes; language: string },
  cited: readonly CitedPaper[],
): string {
  // What the formats read of a site.
  const site = { routes, config: { contentLanguage: language } } as unknown as Site;
  const entries = cited.map(({ paper, marks }) => ({
    entry: entryOf(paper),
    id: paper.id,
    marks,
  }));
  if (form === 'bib') {
    return entries
      .map(({ entry, id, marks }) => annotateBibtex(bibtexList(site, [entry]), id, marks))
      .join('\n');
  }
  if (form === 'ris') {
    return entries
      .map(({ entry, id, marks }) => annotateRis(risList(site, [entry]), id, marks))
      .join('');
  }
  const items = entries.map(({ entry, id, marks }) => ({
    ...(JSON.parse(cslList(site, [entry])) as object[])[0],
    ...(marks.note && { annote: marks.note }),
    ...(marks.labels && { keyword: marks.labels.join(', ') }),
    custom: { id, ...(marks.read && { read: marks.read }) },
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

function annotateRis(record: string, id: string, { note, labels = [], read }: Marks): string {
  const lines = [
    `C3  - ${id}`,
    ...(note ? note.split('\n').map((line) => `N1  - ${line}`) : []),
    ...labels.flatMap((label) => [`C1  - ${label}`, `KW  - ${label}`]),
    ...(read ? ['C2  - read'] : []),
  ];
  // A function, since in a text `$$` and `$&` would be signs.
  return record.replace(/ER {2}- \r\n$/, () => `${lines.join('\r\n')}\r\nER  - \r\n`);
}

/** The paper as its file states it, as far as citations say it. */
function paperOf(json: ApiPaper): Paper {
  const { id, title, titleSource = title, authors, links = {} } = json;
  const { authorCount, categories, doi, journal } = json;
  return {
    id,
    title: titleSource,
    abstract: '',
    date: json.submittedOnDailyAt.slice(0, 10),
    published: json.publishedAt.slice(0, 10),
    authors: authors.map(({ name }) => name),
    categories,
    links,
    tags: [],
    alsoListed: [],
    ...(authorCount !== undefined && { authorCount }),
    ...(json.organization && { org: json.organization.fullname }),
    ...(doi && { doi }),
    ...(journal && { journal }),
  };
}

function entryOf(json: ApiPaper): Entry {
  const { topics, citationKey, teams } = json;
  return {
    paper: paperOf(json),
    tags: topics.map(({ label, slug }) => ({ name: label, slug })),
    ...(teams && { teams }),
    citationKey,
  };
}
