import { type BibtexValue, parse } from 'bibtex-parse';

/** An entry of a BibTeX file: its key, and its fields by name in lower case, in TeX as they stand there. */
export interface BibtexEntry {
  key: string;
  fields: ReadonlyMap<string, string>;
}

/** The entries of a BibTeX file with its `@string` words put in, or where it breaks off, as a sentence. */
export function bibtexEntries(text: string): BibtexEntry[] | string {
  let items: ReturnType<typeof parse>;
  try {
    items = parse(text);
  } catch (error) {
    const { location } = error as { location?: { start: { line: number } } };
    return `It is no BibTeX${location ? ` from line ${location.start.line} on` : ''}: a brace or a quote is open.`;
  }
  const words = new Map<string, string>();
  const entries: BibtexEntry[] = [];
  for (const item of items) {
    if (item.itemtype === 'string') words.set(item.name.toLowerCase(), textOf(item, words));
    if (item.itemtype !== 'entry') continue;
    const fields = item.fields.map(
      (field) => [field.name.toLowerCase(), textOf(field, words)] as const,
    );
    entries.push({ key: item.key, fields: new Map(fields) });
  }
  return entries;
}

/** A word without a definition, such as the month `jun`, stands for itself. */
function textOf(value: BibtexValue, words: ReadonlyMap<string, string>): string {
  if (value.datatype === 'concatinate') {
    return value.value.map((part) => textOf(part, words)).join('');
  }
  if (value.datatype === 'identifier') return words.get(value.value.toLowerCase()) ?? value.value;
  // A number is taken as it is written: `month = 06`.
  return value.datatype === 'number' ? value.raw.trim() : (value.value ?? '');
}
