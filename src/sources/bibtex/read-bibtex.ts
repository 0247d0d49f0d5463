import { repairTex, repairTitle } from '../../abstract/repair/index.ts';
import { paperSchema } from '../../archive/model/schema.ts';
import { failedAnswer, type SourceAnswer } from '../answer.ts';
import type { PaperDraft } from '../draft.ts';
import { refuseText } from '../refuse-text.ts';
import { onOneLine } from '../sanitize.ts';
import { dayOfEntry } from './day-of-entry.ts';
import { type BibtexEntry, bibtexEntries } from './entries.ts';
import {
  arxivIdOf,
  type BibtexFields,
  linksOfEntry,
  plainField,
  printedField,
  publisherDois,
} from './fields.ts';
import { namesOf } from './names.ts';

/** Reads BibTeX or BibLaTeX; entries without an abstract make no paper and are refused by their key. */
export function readBibtex(text: string): SourceAnswer {
  const entries = bibtexEntries(text);
  if (typeof entries === 'string') return failedAnswer(entries);
  if (entries.length === 0) return { kind: 'none' };
  const answer: SourceAnswer = { kind: 'papers', drafts: [], notes: [], refused: [] };
  for (const entry of entries) {
    const draft = readEntry(entry);
    if (typeof draft === 'string') answer.refused.push({ paper: entry.key, note: draft });
    else answer.drafts.push(draft);
    answer.notes.push(...notesOf(entry.fields).map((note) => ({ paper: entry.key, note })));
  }
  return answer;
}

function readEntry({ fields }: BibtexEntry): PaperDraft | string {
  const title = repairTitle(onOneLine(printedField(fields, 'title')), 'tex').text;
  const abstract = repairTex(paragraphsOf(printedField(fields, 'abstract'))).text;
  const refused = refuseText(title, abstract);
  if (refused) return refused;
  const id = arxivIdOf(fields);
  const day = dayOfEntry(fields);
  const journal = journalOf(fields);
  const [doi] = publisherDois(fields).filter((one) => isGood('doi', one));
  const category = fields.get('primaryclass')?.trim();
  return {
    ...(id !== undefined && { id }),
    title,
    abstract,
    authors: namesOf(fields).authors,
    // What an entry calls its date is the day of publication, which only for arXiv's papers is a key of its own.
    ...(day !== undefined && (id === undefined ? { date: day } : { published: day })),
    ...(journal !== undefined && { journal }),
    ...(doi !== undefined && { doi }),
    ...(category && isGood('categories', [category]) && { categories: [category] }),
    links: linksOfEntry(fields),
    origin: 'bibtex',
  };
}

/** Where the paper was published; arXiv is no journal, whatever an entry calls it. */
function journalOf(fields: BibtexFields): string | undefined {
  const names = ['journal', 'journaltitle', 'booktitle'];
  const journal = names.flatMap((name) => plainField(fields, name) ?? [])[0];
  return journal === undefined || /^(?:arxiv|corr$)/i.test(journal) ? undefined : journal;
}

/** What an entry says that no paper's file can say. */
function notesOf(fields: BibtexFields): string[] {
  const further = publisherDois(fields).slice(1);
  return [
    ...(namesOf(fields).others ? ['It has more authors than it names.'] : []),
    ...(further.length > 0 ? [`It names a further DOI: ${further.join(', ')}.`] : []),
  ];
}

function isGood<Value>(key: 'doi' | 'categories', value: Value | undefined): value is Value {
  return value !== undefined && paperSchema.shape[key].safeParse(value).success;
}

/** Lines are broken and indented for the looks of the file: only an empty one ends a paragraph. */
function paragraphsOf(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(onOneLine)
    .join('\n\n');
}
