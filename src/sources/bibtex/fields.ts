import { dropBraces, repairTitle } from '../../abstract/repair/index.ts';
import { doisIn, isArxivDoi } from '../../archive/model/doi.ts';
import { refuseLink } from '../../archive/model/links.ts';
import type { PaperLinks } from '../../archive/model/paper.ts';
import { paperIdFromReference } from '../paper-reference.ts';
import { onOneLine, sanitize } from '../sanitize.ts';

/** The fields of an entry by name in lower case. */
export type BibtexFields = ReadonlyMap<string, string>;

/** Macros that file keepers define to sort by something that does not print (Patashnik, btxdoc, and its `xampl.bib`). */
const UNPRINTED = /\\(?:noop|sort|noopsort|sortnoop)\s*\{[^{}]*\}/gi;
const PRINTED = /\\(?:singleletter|printfirst)\s*\{([^{}]*)\}(?:\{[^{}]*\})?/gi;

/** The TeX of a field as it prints, without the braces that only protect letters. */
export function printedField(fields: BibtexFields, name: string): string {
  const text = (fields.get(name) ?? '').replace(UNPRINTED, '').replace(PRINTED, '$1');
  return dropBraces(sanitize(text).text, 'all');
}

/** A field as plain text: TeX read, on one line. */
export function plainField(fields: BibtexFields, name: string): string | undefined {
  const plain = onOneLine(repairTitle(printedField(fields, name), 'tex').text);
  return plain === '' ? undefined : plain;
}

/** Fields in which an entry may name its paper at arXiv, whole or after the name of a journal. */
const REFERENCES = ['eprint', 'arxivid', 'arxiv', 'url', 'howpublished', 'note', 'number'];
const JOURNALS = ['journal', 'journaltitle', 'publisher'];

/** The paper id of an entry's eprint, address, DOI or journal at arXiv. */
export function arxivIdOf(fields: BibtexFields): string | undefined {
  const journals = JOURNALS.flatMap((name) => {
    const journal = fields.get(name) ?? '';
    const parts = ['volume', 'number', 'pages'].map(
      (part) => `${journal} ${fields.get(part) ?? ''}`,
    );
    return [journal, ...parts];
  });
  const references = REFERENCES.map((name) => fields.get(name) ?? '');
  const candidates = [...references, ...doisOf(fields), ...journals];
  return candidates.flatMap(
    (text) => paperIdFromReference(text.replace(/[{}]/g, '').replace(/^\\url/, '')) ?? [],
  )[0];
}

function doisOf(fields: BibtexFields): string[] {
  return doisIn(fields.get('doi') ?? '');
}

/** The DOIs of an entry that are not arXiv's own. */
export function publisherDois(fields: BibtexFields): string[] {
  return doisOf(fields).filter((doi) => !isArxivDoi(doi));
}

/** The address of an entry, as code or as project; arXiv's and the DOI's follow from the ids. */
export function linksOfEntry(fields: BibtexFields): PaperLinks {
  const url =
    fields
      .get('url')
      ?.trim()
      .replace(/\{?\\([_%&#~])\}?/g, '$1')
      .replaceAll('\\', '') ?? '';
  if (/\/\/(www\.)?(arxiv|(dx\.)?doi)\.org\//i.test(url)) return {};
  if (refuseLink('github', url) === undefined) return { github: url };
  return refuseLink('project', url) === undefined ? { project: url } : {};
}
