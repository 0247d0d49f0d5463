import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Paper } from '../model/paper.ts';
import { type MapPair, nameOf, PaperText, type Splice } from './paper-text.ts';
import { writePaper } from './write-paper.ts';

/** A new value for a key of a paper's file: `upvotes`, `links.github`, `abstract`; undefined takes the key out. */
export interface KeyChange {
  key: string;
  after: unknown;
}

/**
 * A paper's file with new values under some keys. Every other byte stays as it was written: comments, order, quotes,
 * line ends, body; a file in the form of `writePaper` stays in it. Throws where the text has no frontmatter.
 */
export function editPaperText(text: string, changes: readonly KeyChange[]): string {
  return changes.reduce(editKey, text);
}

function editKey(text: string, { key, after }: KeyChange): string {
  const file = new PaperText(text);
  if (key === 'abstract') return file.withBody(String(after));
  const [outer, inner] = key.split('.') as [string, string | undefined];
  const map = file.map;
  if (inner === undefined) return file.splice(setKey(file, map, outer, after));
  const nested = find(map, outer)?.value;
  if (isMap(nested) && !nested.flow && nested.items.length > 0) {
    return file.splice(setKey(file, nested, inner, after, outer));
  }
  return file.splice(setKey(file, map, outer, { ...plainOf(nested), [inner]: after }));
}

/** The splice that sets one key of a map: the frontmatter itself, or the map under `parent`. */
function setKey(
  file: PaperText,
  map: YAMLMap,
  key: string,
  after: unknown,
  parent?: string,
): Splice {
  const pair = find(map, key);
  const lines = linesOf(
    key,
    after,
    parent === undefined ? undefined : { key: parent, indent: file.indentOf(map) },
  );
  const added = pair && entriesAdded(pair.value, after);
  if (!pair) return { ...file.placeFor(map, key, parent), text: file.block(lines) };
  if (added) return file.afterLastEntry(pair.value as YAMLSeq, added);
  const place = lines.length === 1 ? file.placeOfText(pair) : undefined;
  if (!place) return { ...file.linesOfPair(pair), text: file.block(lines) };
  return { ...place, text: ` ${lines[0]?.replace(/^ *[^:]+: /, '')}` };
}

/** The lines that a list of one entry a line gains at its end, or undefined where it changes otherwise. */
function entriesAdded(list: unknown, after: unknown): string[] | undefined {
  if (!isSeq(list) || list.flow || !Array.isArray(after)) return undefined;
  const now: unknown[] = list.toJSON() as unknown[];
  const grows = now.length > 0 && now.every((entry, index) => entry === after[index]);
  return grows ? linesOf('tags', after.slice(now.length)).slice(1) : undefined;
}

/** The lines that `writePaper` gives a key, or an indented key of `parent`; none where the value is absent. */
function linesOf(key: string, value: unknown, parent?: { key: string; indent: string }): string[] {
  const lists = { authors: [], tags: [], categories: [], links: {}, alsoListed: [] };
  const nothing = { ...lists, title: '', date: '', abstract: '' };
  const stated = parent ? { [parent.key]: { [key]: value } } : { [key]: value };
  const written = writePaper({ ...nothing, ...stated } as Omit<Paper, 'id'>);
  const yaml = written.slice('---\n'.length, written.lastIndexOf('\n---\n'));
  const lines = yaml.split('\n').filter((line) => line !== '');
  return parent ? lines.slice(1).map((line) => parent.indent + line.trim()) : lines;
}

function find(map: YAMLMap, key: string): MapPair | undefined {
  return map.items.find((pair) => nameOf(pair) === key);
}

function plainOf(value: unknown): object {
  return isMap(value) ? (value.toJSON() as object) : {};
}
