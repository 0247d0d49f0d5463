import { type ListKind, listFormats } from '../catalogue/list-forms.ts';
import type { ListFormat } from '../catalogue/routes.ts';
import { contentHash, revisionOf } from '../files/bulk/revision.ts';
import type { Paper } from '../model/paper.ts';
import type { Context, Link } from './context.ts';
import type { Alternate } from './page-shell.ts';

/** A file to take along: its address, and the name under which it is saved. */
export interface Download extends Link {
  file: string;
}

const TYPES: Readonly<Record<ListFormat, string>> = {
  json: 'application/json',
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};

/** The forms in which a list can be taken along, beside its page. */
export function listDownloads(
  { routes, words }: Context,
  page: string,
  name: string,
  kind: ListKind,
): Download[] {
  const labels: Readonly<Record<ListFormat, string>> = {
    bib: words.list.bibtex,
    ris: words.list.ris,
    'csl.json': words.list.csl,
    md: words.list.markdown,
    json: words.list.json,
  };
  return listFormats(kind).map((format) => ({
    label: labels[format],
    href: routes.sibling(page, format),
    file: `${name}.${format}`,
  }));
}

/** The twins of a list's page for programs, announced in its head. */
export function listAlternates({ routes, words }: Context, page: string): Alternate[] {
  return [
    { type: TYPES.md, href: routes.sibling(page, 'md'), title: words.list.markdown },
    { type: TYPES.json, href: routes.sibling(page, 'json'), title: words.list.json },
  ];
}

/** How a list is cited: the archive, the list, and the digits of its content hash, by which anyone can verify it. */
export function listCitation(context: Context, list: string, papers: readonly Paper[]): string {
  const { config, words, sha256 } = context;
  return words.list.citeAs(config.name, list, revisionOf(contentHash(papers, sha256)));
}
