import { repairTex, repairTitle } from '../../abstract/repair/index.ts';
import { paperSchema } from '../../archive/model/schema.ts';
import { failedAnswer, type SourceAnswer } from '../answer.ts';
import type { PaperDraft } from '../draft.ts';
import { refuseText } from '../refuse-text.ts';
import { onOneLine, sanitize } from '../sanitize.ts';
import { type BibtexEntry, bibtexEntries } from './entries.ts';
import { arxivIdOf, dayOfEntry, linksOfEntry, namesOf, plainField } from './fields.ts';

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
    if (namesOf(entry.fields).others) {
      answer.notes.push({ paper: entry.key, note: 'It has more authors than it names.' });
    }
  }
  return answer;
}

function readEntry({ fields }: BibtexEntry): PaperDraft | string {
  const title = repairTitle(onOneLine(sanitize(bare(fields.get('title'))).text), 'tex').text;
  const abstract = repairTex(paragraphsOf(sanitize(bare(fields.get('abstract'))).text)).text;
  const refused = refuseText(title, abstract);
  if (refused) return refused;
  const id = arxivIdOf(fields);
  const day = dayOfEntry(fields);
  const journal = plainField(fields, 'journal') ?? plainField(fields, 'booktitle');
  const doi = fields
    .get('doi')
    ?.replace(/^https?:\/\/(dx\.)?doi\.org\//, '')
    .replaceAll('\\', '');
  const category = fields.get('primaryclass')?.trim();
  return {
    ...(id !== undefined && { id }),
    title,
    abstract,
    authors: namesOf(fields).authors,
    // What an entry calls its date is the day of publication, which only for arXiv's papers is a key of its own.
    ...(day !== undefined && (id === undefined ? { date: day } : { published: day })),
    ...(journal !== undefined && !/^arxiv/i.test(journal) && { journal }),
    ...(isGood('doi', doi) && !/^10\.48550\//.test(doi) && { doi }),
    ...(category && isGood('categories', [category]) && { categories: [category] }),
    links: linksOfEntry(fields),
    origin: 'bibtex',
  };
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

/** A value without the braces that protect all of it, and without those that protect words outside mathematics. */
function bare(value = ''): string {
  return value.replace(/(^|[\s(:-])\{([\p{L}\p{N} .-]+)\}/gu, '$1$2').replace(/^\{(.*)\}$/s, '$1');
}
