import { type Day, dayOf, isDay } from '../../archive/model/day.ts';
import { failedAnswer, type SourceAnswer } from '../answer.ts';
import { textUnder, valueUnder } from '../json-value.ts';
import { abstractOfPlain, linesOf, titleOfPlain } from './plain-text.ts';
import { printedName } from './printed-name.ts';
import { answerOf, type StatedReference, untakenFields } from './stated-reference.ts';

/** Keys that are read as something else than a reference to arXiv, or say nothing of the paper itself. */
const TAKEN = new Set(
  [
    'id type title title-short abstract author issued accessed DOI URL container-title source',
    'citation-key journalAbbreviation container-title-short archive archive_location',
  ].flatMap((keys) => keys.split(' ')),
);

/** Reads CSL-JSON as we, Zotero and pandoc write it. */
export function readCsl(text: string): SourceAnswer {
  let items: unknown;
  try {
    items = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failedAnswer('It is no JSON, or is cut off.');
  }
  // Zotero's server wraps the list.
  const listed = valueUnder(items, 'items') ?? items;
  return answerOf((Array.isArray(listed) ? listed : [listed]).map(statedBy));
}

function statedBy(item: unknown, index: number): StatedReference {
  const text = (key: string): string => {
    const stated = valueUnder(item, key);
    // Crossref has lists of one.
    const value: unknown = Array.isArray(stated) ? stated[0] : stated;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const authors = valueUnder(item, 'author');
  const journal = text('container-title');
  const places = ['archive_location', 'number', 'URL', 'archive'].map(text);
  const keys = Object.keys(typeof item === 'object' && item !== null ? item : {});
  return {
    label: keyOf(text('citation-key'), text('id')) || text('title') || `item ${index + 1}`,
    title: titleOfPlain(text('title')),
    abstract: abstractOfPlain(text('abstract')),
    authors: (Array.isArray(authors) ? authors : []).flatMap((name) => nameOf(name) || []),
    others: false,
    day: dayIn(valueUnder(item, 'issued')),
    accessed: dayIn(valueUnder(item, 'accessed')),
    references: [...places, journal],
    remarks: linesOf(text('note')),
    doi: text('DOI'),
    url: text('URL'),
    journal: journal || undefined,
    year: yearOf(valueUnder(item, 'issued')),
    untaken: untakenFields(
      keys.map((key) => [key, text(key) || 'stated'] as const),
      TAKEN,
    ),
  };
}

/** What names an item for people; Zotero's ids are addresses, beside which it may have a key. */
function keyOf(key: string, id: string): string {
  return key || (/^https?:/.test(id) ? '' : id);
}

function nameOf(name: unknown): string {
  const part = (key: string): string => textUnder(key, name) ?? '';
  const particle = [part('dropping-particle'), part('non-dropping-particle')].join(' ');
  return (
    part('literal') ||
    printedName({ family: part('family'), given: part('given'), particle, suffix: part('suffix') })
  );
}

function dayIn(date: unknown): Day | undefined {
  const raw = (textUnder('raw', date) ?? textUnder('literal', date) ?? '').slice(0, 10);
  const parts = valueUnder(date, 'date-parts');
  const [first] = Array.isArray(parts) ? parts : [];
  const [year, month, day] = Array.isArray(first) ? first.map(Number) : [];
  const stated = dayOf(Number(year), Number(month), Number(day));
  return [stated, raw].find(isDay);
}

function yearOf(issued: unknown): string {
  const parts = valueUnder(issued, 'date-parts');
  const [first] = Array.isArray(parts) ? parts : [];
  return String(Array.isArray(first) ? first[0] : (textUnder('raw', issued) ?? '')).slice(0, 4);
}

/** Says whether a text is CSL-JSON: items with a type and what only bibliographies state. */
export function isCsl(text: string): boolean {
  const [type] = /"type"\s*:\s*"[a-z-]+"/.exec(text) ?? [];
  return (
    type !== undefined &&
    /"(?:issued|container-title|DOI|author)"\s*:/.test(text) &&
    !/"(?:paper|abstract|publishedAt)"\s*:\s*\{|"publishedAt"\s*:/.test(text)
  );
}
