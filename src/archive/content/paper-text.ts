import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { NESTED_KEYS, PAPER_KEYS } from '../model/schema.ts';

/** A stretch of the file, `end` excluded, and what shall stand there. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A key of the frontmatter with its value. */
export type MapPair = Pair<unknown, unknown>;

/** The text of a file with its frontmatter parsed; offsets count from the beginning of the file. */
export class PaperText {
  readonly map: YAMLMap;
  readonly #text: string;
  readonly #eol: string;
  /** Where the YAML begins, behind a byte order mark and the first fence. */
  readonly #start: number;
  /** Where the second fence begins. */
  readonly #end: number;

  constructor(text: string) {
    const fences = /^\uFEFF?---(\r?\n)([\s\S]*?\n)?---(?=\r?\n|$)/.exec(text);
    if (!fences) throw new Error('The text does not begin with frontmatter.');
    this.#text = text;
    this.#eol = fences[1] ?? '\n';
    this.#start = text.indexOf('---') + 3 + this.#eol.length;
    this.#end = fences[0].length - 3;
    const yaml = text.slice(this.#start, this.#end);
    const { contents } = parseDocument(yaml, { schema: 'failsafe' });
    if (!isMap(contents)) throw new Error('The frontmatter is no map of keys.');
    this.map = contents as YAMLMap;
  }

  /** The text with a stretch replaced. */
  splice({ start, end, text }: Splice): string {
    return this.#text.slice(0, start) + text + this.#text.slice(end);
  }

  /** Whole lines, with the line ends of the file. */
  block(lines: readonly string[]): string {
    return lines.map((line) => line + this.#eol).join('');
  }

  /** The text with another abstract; blank lines around it stay. */
  withBody(body: string): string {
    const rest = this.#text.slice(this.#end + 3);
    const old = rest.trim();
    const at = this.#end + 3 + rest.indexOf(old);
    return this.splice({ start: at, end: at + old.length, text: body.replaceAll('\n', this.#eol) });
  }

  /** The lines from a key to the last character of its value; comments below it belong to the next key. */
  linesOfPair(pair: MapPair): { start: number; end: number } {
    const { key, value } = pair as { key: Ranged; value: Ranged | null };
    const from = this.#start + (key.range?.[0] ?? 0);
    const last = this.#start + lastCharacter(value ?? key);
    return { start: this.#lineStart(from), end: this.#lineEnd(last) };
  }

  /**
   * From behind the colon to the end of a text that stands beside its key, so that a comment after it stays;
   * undefined for block texts (`>-`, `|`), which reach over whole lines, and for anything but texts.
   */
  placeOfText({ key, value }: MapPair): { start: number; end: number } | undefined {
    if (!isScalar(value) || !value.range || String(value.type).startsWith('BLOCK'))
      return undefined;
    const keyEnd = this.#start + ((key as Ranged).range?.[1] ?? 0);
    const start = this.#text.indexOf(':', keyEnd) + 1;
    const isEmpty = value.range[0] === value.range[1];
    return { start, end: isEmpty ? start : this.#start + value.range[1] };
  }

  /** Where a new key goes: below the last key that comes before it in the order of the schema. */
  placeFor(map: YAMLMap, key: string, parent?: string): { start: number; end: number } {
    const keys = parent === undefined ? PAPER_KEYS : (NESTED_KEYS[parent] ?? []);
    const orderOf = (name: string): number => (keys as readonly string[]).indexOf(name);
    const before = map.items
      .filter((pair) => orderOf(nameOf(pair)) < orderOf(key))
      .sort((a, b) => orderOf(nameOf(a)) - orderOf(nameOf(b)))
      .at(-1);
    const first = map.items[0];
    if (before) return at(this.linesOfPair(before).end);
    return at(first ? this.linesOfPair(first).start : this.#start);
  }

  /** Further entries below the last one of a list, as far to the right as it. */
  afterLastEntry(list: YAMLSeq, added: readonly string[]): Splice {
    const end = this.#lineEnd(this.#start + lastCharacter(list));
    const indent = this.indentOf(list);
    return { ...at(end), text: this.block(added.map((entry) => indent + entry.trim())) };
  }

  /** The blanks before the entries of a list or the keys of a map that has some. */
  indentOf(collection: YAMLSeq | YAMLMap): string {
    const lineStart = this.#lineStart(this.#start + (collection.range?.[0] ?? 0));
    return /^ */.exec(this.#text.slice(lineStart))?.[0] ?? '';
  }

  #lineStart(at: number): number {
    return this.#text.lastIndexOf('\n', at - 1) + 1;
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at);
    return end === -1 ? this.#text.length : end + 1;
  }
}

interface Ranged {
  range?: [number, number, number] | null;
}

/** The offset of the last character of a node: a block ends where its last entry does. */
function lastCharacter(node: Ranged): number {
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) {
    const last: unknown = node.items.at(-1);
    const pair = last as MapPair;
    return lastCharacter((isMap(node) ? (pair.value ?? pair.key) : last) as Ranged);
  }
  const [start, end] = node.range ?? [0, 0];
  return Math.max(start, end - 1);
}

/** The key of a pair as text. */
export function nameOf(pair: MapPair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function at(offset: number): { start: number; end: number } {
  return { start: offset, end: offset };
}
