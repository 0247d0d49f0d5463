import { dropBraces, repairTitle } from '../../abstract/repair/index.ts';
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

/** What may name an entry's paper at arXiv, as it is written. */
export function referencesOf(fields: BibtexFields): string[] {
  const journals = JOURNALS.flatMap((name) => {
    const journal = fields.get(name) ?? '';
    const parts = ['volume', 'number', 'pages'].map(
      (part) => `${journal} ${fields.get(part) ?? ''}`,
    );
    return [journal, ...parts];
  });
  return [...REFERENCES.map((name) => fields.get(name) ?? ''), ...journals].map((text) =>
    text.replace(/[{}]/g, '').replace(/^\\url/, ''),
  );
}

/** An address, with the signs that TeX escapes as they are. */
export function addressField(fields: BibtexFields, name: string): string {
  const text = fields.get(name)?.trim() ?? '';
  return text.replace(/\{?\\([_%&#~])\}?/g, '$1').replaceAll('\\', '');
}
