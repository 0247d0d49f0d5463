import { dropBraces, repairTitle } from '../../abstract/repair/index.ts';
import { withoutEntities } from '../bibliography/plain-text.ts';
import { onOneLine, sanitize } from '../sanitize.ts';
import { JOURNAL_MACROS } from './journal-macros.ts';

/** The fields of an entry by name in lower case. */
export type BibtexFields = ReadonlyMap<string, string>;

/** Macros that file keepers define to sort by something that does not print (Patashnik, btxdoc, and its `xampl.bib`). */
const UNPRINTED = /\\(?:noop|sort|noopsort|sortnoop)\s*\{[^{}]*\}/gi;
const PRINTED = /\\(?:singleletter|printfirst)\s*\{([^{}]*)\}(?:\{[^{}]*\})?/gi;

/** Romanian's comma below: `{\\textcommabelow{s}}`. */
const COMMA_BELOW = /\{?\\textcommabelow\s*\{([A-Za-z])\}\}?/g;

/** Mathematics that is so in a formula and outside of one: `{\\ensuremath{\\pm}}`, as ADS writes. */
const ENSURED =
  /\{\\ensuremath\{((?:[^{}]|\{[^{}]*\})*)\}\}|\\ensuremath\{((?:[^{}]|\{[^{}]*\})*)\}/g;

/** Such mathematics between dollars, where it does not stand there. */
function ensured(text: string): string {
  if (!text.includes('\\ensuremath')) return text;
  const read = (part: string): string =>
    part.replace(ENSURED, (_, braced?: string, bare?: string) => `$${braced ?? bare ?? ''}$`);
  return text
    .split('$')
    .map((part, at) => (at % 2 === 0 ? read(part) : part))
    .join('$');
}

/** TeX without the signs of HTML that publishers leave in it: `&amp;`, `\\&lt;`. */
function withoutHtml(text: string): string {
  return withoutEntities(text.replace(/\\&(?=\w+;)/g, '&'), (sign) =>
    /[$%&#_]/.test(sign) ? `\\${sign}` : sign,
  );
}

/** The TeX of a field as it prints, without the braces that only protect letters. */
export function printedField(fields: BibtexFields, name: string): string {
  const text = ensured(withoutHtml(fields.get(name) ?? ''))
    .replace(COMMA_BELOW, (_, letter: string) => `${letter}\u0326`.normalize('NFC'))
    .replace(UNPRINTED, '')
    .replace(PRINTED, '$1');
  return dropBraces(sanitize(text).text, 'all');
}

/** A field as plain text: TeX read, on one line. */
export function plainField(fields: BibtexFields, name: string): string | undefined {
  const plain = onOneLine(repairTitle(printedField(fields, name), 'tex').text);
  return plain === '' ? undefined : plain;
}

/** The journal of an entry, by its name where a macro of astronomy stands for it. */
export function journalField(fields: BibtexFields): string | undefined {
  const stated = (name: string): string | undefined =>
    JOURNAL_MACROS[/^\{?\\([a-z]+)\}?$/.exec(fields.get(name)?.trim() ?? '')?.[1] ?? ''] ??
    plainField(fields, name);
  return ['journal', 'journaltitle', 'booktitle'].flatMap((name) => stated(name) ?? [])[0];
}

/** Fields in which an entry may name its paper at arXiv, whole or after the name of a journal. */
const REFERENCES = 'eprint arxivid arxiv url howpublished note number eid series type'.split(' ');
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
  const addresses = (fields.get('url') ?? '').split(/[\s,;]+/);
  return [...REFERENCES.map((name) => fields.get(name) ?? ''), ...addresses, ...journals].map(
    (text) => text.replace(/[{}]/g, '').replace(/^\\url/, ''),
  );
}

/** An address, with the signs that TeX escapes as they are. */
export function addressField(fields: BibtexFields, name: string): string {
  const text = fields.get(name)?.trim() ?? '';
  return text.replace(/\{?\\([_%&#~])\}?/g, '$1').replaceAll('\\', '');
}
