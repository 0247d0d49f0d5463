import type { Entry } from '../../archive/entry.ts';
import { plainTitle } from '../../formats/text/plain.ts';
import { arxivOf } from '../../model/arxiv-id.ts';
import { doiOf } from '../../model/doi.ts';
import { linksOf } from '../../model/links.ts';
import type { Paper } from '../../model/paper.ts';
import type { Site } from '../../site.ts';

type Column = (paper: Paper, entry: Entry, site: Site) => string | number | undefined;

/** What separates the entries of a list inside a cell. */
const SEPARATOR = '; ';

const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  arxiv: ({ id }) => arxivOf(id),
  title: plainTitle,
  date: ({ date }) => date,
  published: ({ published }) => published,
  authors: ({ authors }) => authors.join(SEPARATOR),
  authorCount: ({ authorCount }) => authorCount,
  org: (_paper, { org }) => org?.name,
  upvotes: ({ upvotes }) => upvotes,
  comments: ({ comments }) => comments,
  stars: ({ stars }) => stars,
  retrieved: ({ retrieved }) => retrieved,
  tags: ({ tags }) => tags.join(SEPARATOR),
  categories: ({ categories }) => categories.join(SEPARATOR),
  doi: doiOf,
  journal: ({ journal }) => journal,
  venue: ({ venue }) => venue,
  pdf: (paper) => linksOf(paper).pdf,
  github: ({ links }) => links.github,
  project: ({ links }) => links.project,
  withdrawn: ({ withdrawn }) => withdrawn?.date,
  page: ({ id }, _entry, { routes }) => routes.absolute(routes.paper(id)),
};

/** Papers as CSV with a head line, after RFC 4180; abstracts, which no spreadsheet shows well, are in the JSON Lines. */
export function csvTable(site: Site, entries: readonly Entry[]): string {
  const columns = Object.values(COLUMNS);
  const rows = entries.map((entry) =>
    columns.map((column) => cell(column(entry.paper, entry, site))).join(','),
  );
  return `${[Object.keys(COLUMNS).join(','), ...rows].join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets do not show. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
