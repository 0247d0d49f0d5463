import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { Place } from './paper.ts';
import { type Problem, problem } from './problem.ts';
import { shown } from './shown.ts';
import { featureProblem, syntaxProblem } from './yaml-problems.ts';

/** YAML as plain text, lists and maps, every scalar a text; maps have no prototype. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** A map of keys; `places` are keyed by path (`tags.0`), a map's own key under `key:` + path. */
export interface PlainYaml {
  /** Absent where the YAML cannot be read at all. */
  values?: { readonly [key: string]: Plain };
  places: Readonly<Record<string, Place>>;
  problems: Problem[];
  /** Paths whose value was refused and reads as an empty text. */
  refused: ReadonlySet<string>;
}

/** The deepest nesting a file may have: links and withdrawn are maps, lists hold texts. */
const DEPTH_MAX = 4;

/** The most lines that are reported as unreadable; a file with more of them is no YAML. */
const SYNTAX_MAX = 20;

/** Reads YAML of which every scalar is text, with the places of all keys and entries, `lineOffset` lines down a file. */
export function readYaml(yaml: string, file: string, lineOffset = 0): PlainYaml {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    // The library compares each key with all others, which takes seconds for a file of many; the reader does it itself.
    uniqueKeys: false,
  });
  const reader = new PlainReader(file, at);
  const { places, problems, refused } = reader;
  problems.push(...syntaxProblems(document, file, at));
  if (problems.length > 0) return { places, problems, refused };
  const values = document.contents ? reader.read(document.contents, '', 0) : noKeys();
  if (isPlainMap(values)) return { values, places, problems, refused };
  // A top level that was refused already, such as an alias, is no map either: one problem is enough.
  if (problems.length === 0) problems.push(noMap(file, at(0)));
  return { places, problems, refused };
}

/** Says whether a plain value is a map of keys. */
export function isPlainMap(value: Plain | undefined): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && !Array.isArray(value);
}

function noKeys(): Record<string, Plain> {
  return Object.create(null);
}

/** One problem a line: what follows on a line that cannot be read is most often its consequence. */
function syntaxProblems(
  document: Document,
  file: string,
  at: (offset: number) => Place,
): Problem[] {
  const lines = new Set<number>();
  const problems = [...document.errors, ...document.warnings]
    .map((error) => ({ error, place: at(error.pos[0]) }))
    .filter(
      ({ place }) => lines.size < SYNTAX_MAX && !lines.has(place.line) && lines.add(place.line),
    )
    .map(({ error, place }) => syntaxProblem(error, file, place));
  if (document.directives?.yaml.explicit) {
    problems.push(featureProblem(file, at(0), 'A %YAML directive'));
  }
  return problems;
}

class PlainReader {
  readonly places: Record<string, Place> = Object.create(null);
  readonly problems: Problem[] = [];
  readonly refused = new Set<string>();
  readonly #file: string;
  readonly #at: (offset: number) => Place;
  readonly #features = new Set<string>();

  constructor(file: string, at: (offset: number) => Place) {
    this.#file = file;
    this.#at = at;
  }

  read(node: Node, path: string, depth: number): Plain {
    const place = this.#at(node.range?.[0] ?? 0);
    if (path !== '') this.places[path] = place;
    const reason = refusedFeature(node) ?? (depth > DEPTH_MAX ? 'Such deep nesting' : undefined);
    if (reason) {
      this.#refuse(place, reason);
      this.refused.add(path);
      return '';
    }
    if (isMap<Node | null, Node | null>(node)) return this.#readMap(node.items, path, depth);
    if (isSeq<Node>(node)) {
      return node.items.map((entry, index) => this.read(entry, join(path, index), depth + 1));
    }
    return isScalar(node) ? this.#readScalar(node, path, place) : '';
  }

  #readMap(pairs: readonly Pair<Node | null, Node | null>[], path: string, depth: number): Plain {
    const map = noKeys();
    for (const { key, value } of pairs) {
      const place = this.#at(key?.range?.[0] ?? 0);
      const name = this.#readKey(key, place);
      if (name === undefined) continue;
      const keyPath = join(path, name);
      if (Object.hasOwn(map, name)) {
        this.problems.push(twice(this.#file, place, keyPath));
        continue;
      }
      this.places[`key:${keyPath}`] = place;
      this.places[keyPath] = place;
      map[name] = value === null ? '' : this.read(value, keyPath, depth + 1);
    }
    return map;
  }

  #readKey(key: Node | null, place: Place): string | undefined {
    const reason = key && refusedFeature(key);
    if (reason) this.#refuse(place, reason);
    else if (!isScalar(key)) this.#refuse(place, 'A key that is no text');
    else if (key.value === '<<') this.#refuse(place, 'A merge key (`<<`)');
    else return String(key.value ?? '');
    return undefined;
  }

  #readScalar(node: Scalar, path: string, place: Place): string {
    const text = node.value === null || node.value === undefined ? '' : String(node.value);
    if (node.type === 'PLAIN' && node.comment && COMMENT_CUTS.test(path)) {
      this.problems.push(cutByComment(this.#file, place, text));
    }
    return text;
  }

  /** Each feature once a file: a list of ten thousand aliases is one mistake. */
  #refuse(place: Place, what: string): void {
    if (!this.#features.has(what)) this.problems.push(featureProblem(this.#file, place, what));
    this.#features.add(what);
  }
}

/** Free text, in which a ` #` is more likely a part of the text than a comment. */
const COMMENT_CUTS = /^(title|org|summary|journal|teaserAlt|authors\.\d+|withdrawn\.note)$/;

function refusedFeature(node: Node): string | undefined {
  if (isAlias(node)) return 'An alias (`*name`)';
  if ('anchor' in node && node.anchor) return 'An anchor (`&name`)';
  return node.tag ? 'A tag (`!name`)' : undefined;
}

function join(path: string, step: string | number): string {
  return path === '' ? String(step) : `${path}.${step}`;
}

function twice(file: string, place: Place, key: string): Problem {
  return problem(
    'yaml-syntax',
    file,
    place,
    `The key \`${shown(key)}\` stands here a second time.`,
    'Keep one of the two.',
  );
}

function noMap(file: string, place: Place): Problem {
  return problem(
    'yaml-syntax',
    file,
    place,
    'There are no keys: the top level is a text or a list.',
    'Write one `key: value` a line.',
  );
}

function cutByComment(file: string, place: Place, text: string): Problem {
  return problem(
    'yaml-comment',
    file,
    place,
    `YAML reads everything after " #" as a comment, so this text ends at "${shown(text)}".`,
    'Put the whole text between double quotes.',
  );
}
