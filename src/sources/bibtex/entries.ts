import { type BibtexItem, type BibtexValue, parse } from 'bibtex-parse';
import type { PaperNote } from '../answer.ts';

/** An entry of a BibTeX file: its key, and its fields by name in lower case, in TeX as they stand there. */
export interface BibtexEntry {
  key: string;
  fields: ReadonlyMap<string, string>;
}

/** The entries of a BibTeX file with its `@string` words put in, and those that cannot be read, each with the reason. */
export interface BibtexFile {
  entries: BibtexEntry[];
  broken: PaperNote[];
}

/** Reads a BibTeX file; an entry that is broken does not take its neighbours with it. */
export function bibtexEntries(text: string): BibtexFile {
  const { items, broken } = itemsOf(withKeys(text));
  const words = new Map<string, string>();
  const entries: BibtexEntry[] = [];
  const shared = new Map<string, BibtexEntry['fields']>();
  for (const item of items) {
    if (item.itemtype === 'string') words.set(item.name.toLowerCase(), textOf(item, words));
    if (item.itemtype !== 'entry') continue;
    const fields = new Map(
      item.fields.map((field) => [field.name.toLowerCase(), textOf(field, words)] as const),
    );
    if (item.type.toLowerCase() === 'xdata') shared.set(item.key.toLowerCase(), fields);
    else entries.push({ key: item.key, fields });
  }
  const parents = new Set(entries.map(crossrefOf));
  // Proceedings that stand there for their papers are none themselves.
  const papers = entries.filter(
    ({ key, fields }) => !parents.has(key.toLowerCase()) || fields.has('author'),
  );
  // Of entries with one key the first counts.
  const byKey = new Map(entries.toReversed().map((entry) => [entry.key.toLowerCase(), entry]));
  return {
    entries: papers.map((entry) => withShared(withInherited(entry, byKey), shared)),
    broken,
  };
}

/** An entry without a key, which BibTeX refuses and people write, gets its type for one. */
function withKeys(text: string): string {
  return text.replace(/^([ \t]*@\s*([A-Za-z]+)\s*[{(])(\s*,)/gm, '$1$2$3');
}

/** What an entry takes of BibLaTeX's containers of fields, `xdata = {a, b}`: all that it does not say itself. */
function withShared(
  entry: BibtexEntry,
  shared: ReadonlyMap<string, BibtexEntry['fields']>,
): BibtexEntry {
  const names = (entry.fields.get('xdata') ?? '').toLowerCase().split(/[\s,]+/);
  const taken = names.flatMap((name) => [...(shared.get(name) ?? [])]);
  return taken.length === 0 ? entry : { ...entry, fields: new Map([...taken, ...entry.fields]) };
}

/** The key of the entry of which another takes what it does not say itself. */
function crossrefOf({ fields }: BibtexEntry): string | undefined {
  return fields
    .get('crossref')
    ?.replace(/[{}\s]/g, '')
    .toLowerCase();
}

/** What an entry takes of the one that its `crossref` names: the year, and as its `booktitle` the title. */
function withInherited(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): BibtexEntry {
  const parent = byKey.get(crossrefOf(entry) ?? '')?.fields;
  if (parent === undefined) return entry;
  const booktitle = parent.get('booktitle') ?? parent.get('title');
  const known = new Map(datesOf(parent));
  if (booktitle !== undefined) known.set('booktitle', booktitle);
  return { ...entry, fields: new Map([...known, ...entry.fields]) };
}

function datesOf(fields: BibtexEntry['fields']): [name: string, value: string][] {
  return [...fields].filter(([name]) => /^(?:year|date|month)$/.test(name));
}

/** All of it at once, or where that fails piece by piece, from one line that begins an entry to the next. */
function itemsOf(text: string): { items: BibtexItem[]; broken: PaperNote[] } {
  try {
    return { items: parse(text), broken: [] };
  } catch {
    const items: BibtexItem[] = [];
    const broken: PaperNote[] = [];
    let line = 1;
    for (const piece of text.split(/^(?=[ \t]*@\s*[A-Za-z]+\s*[{(])/m)) {
      try {
        items.push(...parsedPiece(piece));
      } catch {
        const paper = /^\s*@\s*\w+\s*[{(]\s*([^\s,{}()=]+)/.exec(piece)?.[1] ?? `line ${line}`;
        broken.push({ paper, note: `It is no BibTeX from line ${line} on: ${MISSING}` });
      }
      line += piece.split('\n').length - 1;
    }
    return { items, broken };
  }
}

/** A piece as it stands, or without the remarks that some write behind a field, as in TeX. */
function parsedPiece(piece: string): BibtexItem[] {
  try {
    return parse(piece);
  } catch (error) {
    const bare = piece.replace(/(?<=,)[ \t]*%.*$/gm, '');
    if (bare === piece) throw error;
    return parse(bare);
  }
}

const MISSING = 'a brace or a quote is open, or a comma is missing.';

/** A word without a definition, such as the month `jun`, stands for itself. */
function textOf(value: BibtexValue, words: ReadonlyMap<string, string>): string {
  if (value.datatype === 'concatinate') {
    return value.value.map((part) => textOf(part, words)).join('');
  }
  if (value.datatype === 'identifier') return words.get(value.value.toLowerCase()) ?? value.value;
  // A number is taken as it is written: `month = 06`.
  return value.datatype === 'number' ? value.raw.trim() : (value.value ?? '');
}
