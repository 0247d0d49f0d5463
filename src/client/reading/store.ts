import {
  changed,
  isMarked,
  type KnownPaper,
  type MarkChanges,
  type PaperRecord,
  recordOf,
} from './record.ts';

/** Whether the last change was kept, and if not, why. */
export type Keeping = 'kept' | 'full' | 'off';

/** Where the archive begins on this host: several archives of one owner may share one. */
export const HOME = document.querySelector<HTMLAnchorElement>('.brand')?.pathname ?? '/';
/** Each paper has a place of its own, so that two tabs change two papers without seeing each other. */
const PAPER = `paper:${HOME}:`;
/** What is remembered of visits, which gives way where storage is full. */
export const VISIT = `visit:${HOME}:`;

/** What could not be kept, by id; it lasts as long as the page. `undefined` stands for a paper taken out. */
const unkept = new Map<string, PaperRecord | undefined>();
const listeners = new Set<() => void>();

/** Runs after every change of a record, in this tab or another, until the function that it returns is called. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is kept of a paper. */
export function readRecord(id: string): PaperRecord | undefined {
  return unkept.has(id) ? unkept.get(id) : readKept(PAPER + id);
}

/** All records, in the order of their ids. */
export function readRecords(): PaperRecord[] {
  const ids = new Set(unkept.keys());
  for (const key of keys(PAPER)) ids.add(key.slice(PAPER.length));
  return [...ids].sort().flatMap((id) => readRecord(id) ?? []);
}

/** Changes some marks of a paper, and no others: those that another tab has made stay. */
export function changeMarks(paper: KnownPaper, changes: MarkChanges): Keeping {
  const { id, title } = paper;
  const record = readRecord(id);
  const byline = paper.byline || record?.byline || '';
  return writeRecord(id, changed({ ...record, id, title, byline }, changes));
}

/** Puts a record in place of that of its paper; one without marks takes it out. */
export function writeRecord(id: string, record: PaperRecord | undefined): Keeping {
  const marked = record && isMarked(record) ? record : undefined;
  const keeping = keep(PAPER + id, marked && JSON.stringify(marked));
  if (keeping === 'kept') unkept.delete(id);
  else unkept.set(id, marked);
  tell();
  return keeping;
}

/** Says whether anything can be kept at all. */
export function storageIsOff(): boolean {
  try {
    return !localStorage;
  } catch {
    return true;
  }
}

/** The keys of storage that begin so; none where it is off. */
export function keys(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

/** The value of a key of storage; `null` where it is off too. */
export function storedAt(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string | undefined): Keeping {
  if (storageIsOff()) return 'off';
  try {
    write(key, value);
  } catch {
    // What is only remembered makes room for what a reader has said.
    for (const visit of keys(VISIT)) localStorage.removeItem(visit);
    try {
      write(key, value);
    } catch {
      return 'full';
    }
  }
  return 'kept';
}

function write(key: string, value: string | undefined): void {
  if (value === undefined) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
}

function readKept(key: string): PaperRecord | undefined {
  try {
    return recordOf(JSON.parse(storedAt(key) ?? 'null'));
  } catch {
    return undefined;
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}

addEventListener('storage', ({ key }) => {
  if (key === null || key.startsWith(PAPER)) tell();
});
// A page that comes back by Back has slept through what was changed meanwhile.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) tell();
});
