import type { Place } from '../model/paper.ts';
import { emptyMap, type Plain } from './plain-reader.ts';
import type { PlainYaml } from './read-yaml.ts';
import { readYamlText } from './yaml-text.ts';

const KEY = /^[A-Za-z]+$/;
const INDENT = '  ';
const ENTRY = '  - ';

/**
 * Reads YAML in the form that `writePaper` gives it, in a tenth of the library's time and with the same result;
 * undefined for YAML in any other form, which is the library's to read.
 */
export function readWrittenYaml(yaml: string, lineOffset: number): PlainYaml | undefined {
  const reader = new WrittenYamlReader(lineOffset);
  return yaml.split('\n').every((line) => reader.readLine(line)) ? reader.finish() : undefined;
}

/** Takes line by line, and says of each whether it is in the form. */
class WrittenYamlReader {
  readonly #values = emptyMap();
  readonly #places: Record<string, Place> = Object.create(null);
  #line: number;
  /** The key whose entries follow below it, and those so far. */
  #key = '';
  #list: string[] = [];
  #map: Record<string, Plain> = emptyMap();
  #waits: 'for the first entry' | 'for entries' | 'for keys' | 'for nothing' = 'for nothing';

  constructor(lineOffset: number) {
    this.#line = lineOffset;
  }

  readLine(line: string): boolean {
    this.#line += 1;
    if (line.startsWith(ENTRY)) return this.#readEntry(line);
    return line.startsWith(INDENT) ? this.#readInnerKey(line) : this.#readKey(line);
  }

  finish(): PlainYaml | undefined {
    if (this.#waits === 'for the first entry') return undefined;
    return { values: this.#values, places: this.#places, problems: [], refused: new Set() };
  }

  #readKey(line: string): boolean {
    const colon = line.indexOf(':');
    if (colon < 0 || this.#waits === 'for the first entry') return false;
    const key = line.slice(0, colon);
    if (!this.#noteKey(this.#values, key, key, 1)) return false;
    this.#key = key;
    this.#waits = colon === line.length - 1 ? 'for the first entry' : 'for nothing';
    return this.#waits !== 'for nothing' || this.#readValue(this.#values, key, key, line, colon);
  }

  #readEntry(line: string): boolean {
    if (this.#waits === 'for the first entry') {
      this.#list = [];
      this.#open(this.#list, 'for entries');
    }
    const text = readYamlText(line.slice(ENTRY.length));
    if (this.#waits !== 'for entries' || text === undefined) return false;
    this.#note(`${this.#key}.${this.#list.length}`, ENTRY.length + 1);
    this.#list.push(text);
    return true;
  }

  #readInnerKey(line: string): boolean {
    if (this.#waits === 'for the first entry') {
      this.#map = emptyMap();
      this.#open(this.#map, 'for keys');
    }
    const colon = line.indexOf(':');
    if (colon < 0 || this.#waits !== 'for keys') return false;
    const key = line.slice(INDENT.length, colon);
    const path = `${this.#key}.${key}`;
    return (
      this.#noteKey(this.#map, key, path, INDENT.length + 1) &&
      this.#readValue(this.#map, key, path, line, colon)
    );
  }

  /** Begins the list or map that is the value of the key above. */
  #open(value: Plain, waits: 'for entries' | 'for keys'): void {
    this.#values[this.#key] = value;
    this.#note(this.#key, INDENT.length + 1);
    this.#waits = waits;
  }

  #noteKey(map: Record<string, Plain>, key: string, path: string, column: number): boolean {
    if (!KEY.test(key) || Object.hasOwn(map, key)) return false;
    this.#note(`key:${path}`, column);
    return true;
  }

  #readValue(
    map: Record<string, Plain>,
    key: string,
    path: string,
    line: string,
    colon: number,
  ): boolean {
    const text = line[colon + 1] === ' ' ? readYamlText(line.slice(colon + 2)) : undefined;
    if (text === undefined) return false;
    map[key] = text;
    this.#note(path, colon + 3);
    return true;
  }

  #note(path: string, column: number): void {
    this.#places[path] = { line: this.#line, column };
  }
}
