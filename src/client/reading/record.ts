/** A paper as the reading list shows it without asking anybody. */
export interface KnownPaper {
  id: string;
  /** Plain text. */
  title: string;
  /** Organization and first authors, as lists print them. */
  byline: string;
}

/** What a reader has said of a paper; instants as `2026-03-01T07:30:00.000Z`, absent where it is not so. */
export interface Marks {
  saved?: string;
  read?: string;
  hidden?: string;
  note?: string;
  labels?: string[];
}

/** A paper with what a reader has said of it: what this browser keeps. */
export type PaperRecord = KnownPaper & Marks;

/** Changes of marks; `undefined` takes a mark away. */
export type MarkChanges = { [Name in keyof Marks]?: Marks[Name] | undefined };

/** Stands where a paper is known to be saved, read or hidden, and not since when. */
export const UNDATED = '1970-01-01T00:00:00.000Z';

const SWITCHES = ['saved', 'read', 'hidden'] as const;

/** Reads a record out of any value, leaving out what is none of it; `undefined` where it is no record. */
export function recordOf(value: unknown): PaperRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const text = (name: string): string => {
    const one = given[name];
    return typeof one === 'string' ? one : '';
  };
  const id = text('id');
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)) return undefined;
  const labels = Array.isArray(given['labels']) ? tidyLabels(given['labels'].map(String)) : [];
  return {
    id,
    title: text('title') || id,
    byline: text('byline'),
    ...Object.fromEntries(
      SWITCHES.flatMap((name) =>
        given[name] === true || text(name) ? [[name, instantOf(text(name))]] : [],
      ),
    ),
    ...(text('note') && { note: text('note') }),
    ...(labels.length > 0 && { labels }),
  };
}

/** A text as an instant; what is none still says that the mark is there. */
function instantOf(text: string): string {
  return /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)) ? text : UNDATED;
}

/** A record with some marks changed; without those that are gone, empty notes and lists of labels among them. */
export function changed(record: PaperRecord, changes: MarkChanges): PaperRecord {
  const entries = Object.entries({ ...record, ...changes });
  return Object.fromEntries(
    entries.filter(([name, value]) => name === 'byline' || value?.length),
  ) as unknown as PaperRecord;
}

/** Says whether a record says anything that is worth keeping. */
export function isMarked({ saved, read, hidden, note, labels }: Marks): boolean {
  return [saved, read, hidden, note, labels].some((mark) => mark !== undefined);
}

/** Labels without commas and blanks around them, each once. */
export function tidyLabels(labels: readonly string[]): string[] {
  const parts = labels.flatMap((label) => label.split(','));
  return [...new Set(parts.map((label) => label.trim().replace(/\s+/g, ' ')).filter(Boolean))];
}
