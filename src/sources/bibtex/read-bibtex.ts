import { repairTex, repairTitle } from '../../abstract/repair/index.ts';
import { failedAnswer, type SourceAnswer } from '../answer.ts';
import { answerOf, type StatedReference } from '../bibliography/stated-reference.ts';
import { onOneLine } from '../sanitize.ts';
import { dayOfEntry } from './day-of-entry.ts';
import { type BibtexEntry, bibtexEntries } from './entries.ts';
import { addressField, plainField, printedField, referencesOf } from './fields.ts';
import { namesOf } from './names.ts';

/**
 * Reads BibTeX or BibLaTeX. Entries without an abstract make no paper and are refused by their key, but for those of
 * arXiv, whose paper may be there already.
 */
export function readBibtex(text: string): SourceAnswer {
  const entries = bibtexEntries(text);
  return typeof entries === 'string' ? failedAnswer(entries) : answerOf(entries.map(statedBy));
}

function statedBy({ key, fields }: BibtexEntry): StatedReference {
  const journals = ['journal', 'journaltitle', 'booktitle'];
  return {
    label: key,
    title: withPlainDollar(repairTitle(onOneLine(printedField(fields, 'title')), 'tex').text),
    abstract: repairTex(paragraphsOf(printedField(fields, 'abstract'))).text,
    ...namesOf(fields),
    day: dayOfEntry(fields),
    references: referencesOf(fields),
    doi: fields.get('doi') ?? '',
    url: addressField(fields, 'url'),
    journal: journals.flatMap((name) => plainField(fields, name) ?? [])[0],
    year: plainField(fields, fields.has('year') ? 'year' : 'date')?.slice(0, 4),
    category: fields.get('primaryclass')?.trim(),
  };
}

/** A lone dollar needs no backslash: no formula begins with it. */
function withPlainDollar(title: string): string {
  return title.split('$').length === 2 ? title.replace('\\$', '$') : title;
}

/** Lines are broken and indented for the looks of the file: only an empty one ends a paragraph. */
function paragraphsOf(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(onOneLine)
    .join('\n\n');
}
