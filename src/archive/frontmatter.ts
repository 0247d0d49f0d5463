import matter from 'gray-matter';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { Place } from './paper.ts';
import { type Problem, problem } from './problem.ts';

/** Frontmatter as plain text, lists and maps, every scalar a text; maps have no prototype. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** A Markdown file taken apart; `places` are keyed by path (`tags.0`), a map's own key under `key:` + path. */
export interface Frontmatter {
  values: { readonly [key: string]: Plain };
  places: Record<string, Place>;
  body: string;
  /** Line of the file on which the body begins, 1-based. */
  bodyLine: number;
  problems: Problem[];
}

/** The deepest nesting a file may have: links and withdrawn are maps, lists hold texts. */
const DEPTH_MAX = 4;

/** A fixed set of engines: gray-matter would run a `---js` block as code. */
const ENGINES = {
  yaml: (text: string): object => ({ text }),
  json: refuseEngine,
  toml: refuseEngine,
  coffee: refuseEngine,
  js: refuseEngine,
  javascript: refuseEngine,
};

/** Takes a Markdown file (LF line ends) apart; undefined values where there is nothing to read. */
export function readFrontmatter(source: string, file: string): Frontmatter | Problem[] {
  if (!/^---\n/.test(source)) return [noFrontmatter(file)];
  const { content } = matter(source, { engines: ENGINES, language: 'yaml' });
  const head = source.slice(0, source.length - content.length);
  if (!/\n---\n?$/.test(head)) return [noFrontmatter(file)];
  const yaml = head.slice(4).replace(/---\n?$/, '');
  const bodyLine = head.split('\n').length - (head.endsWith('\n') ? 0 : 1);
  return { ...readYaml(yaml, file, 1), body: content, bodyLine };
}

/** Reads YAML of which every scalar is text, with the places of all keys and entries, `lineOffset` lines down a file. */
export function readYaml(
  yaml: string,
  file: string,
  lineOffset = 0,
): Pick<Frontmatter, 'values' | 'places' | 'problems'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, version: '1.2' });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const problems = syntaxProblems(document, file, at);
  const places: Record<string, Place> = Object.create(null);
  if (problems.length > 0) return { values: Object.create(null), places, problems };
  const reader = new PlainReader(file, at, places, problems);
  const values =
    document.contents === null ? Object.create(null) : reader.read(document.contents, '', 0);
  if (typeof values === 'string' || Array.isArray(values)) {
    problems.push(
      problem(
        'yaml-syntax',
        file,
        at(0),
        'The top level is no map of keys.',
        'Write `key: value` lines.',
      ),
    );
    return { values: Object.create(null), places, problems };
  }
  return { values, places, problems };
}

function syntaxProblems(
  document: Document,
  file: string,
  at: (offset: number) => Place,
): Problem[] {
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problem(
      error.code === 'TAG_RESOLVE_FAILED' ? 'yaml-feature' : 'yaml-syntax',
      file,
      at(error.pos[0]),
      `YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}`,
      'Mend the line; a text with a colon, a quote or a # in it goes between double quotes.',
    ),
  );
  if (document.directives?.yaml.explicit) {
    problems.push(feature(file, at(0), 'A %YAML directive'));
  }
  return problems;
}

class PlainReader {
  readonly #file: string;
  readonly #at: (offset: number) => Place;
  readonly #places: Record<string, Place>;
  readonly #problems: Problem[];

  constructor(
    file: string,
    at: (offset: number) => Place,
    places: Record<string, Place>,
    problems: Problem[],
  ) {
    this.#file = file;
    this.#at = at;
    this.#places = places;
    this.#problems = problems;
  }

  read(node: Node, path: string, depth: number): Plain {
    const place = this.#at(node.range?.[0] ?? 0);
    if (path !== '') this.#places[path] = place;
    if (isAlias(node)) return this.#refuse(place, 'An alias (`*name`)');
    if ('anchor' in node && node.anchor) return this.#refuse(place, 'An anchor (`&name`)');
    if (node.tag && !isStandardTag(node.tag)) return this.#refuse(place, `A tag (\`${node.tag}\`)`);
    if (depth > DEPTH_MAX) return this.#refuse(place, 'Such deep nesting');
    if (isMap(node)) return this.#readMap(node.items as MapPair[], path, depth);
    if (isSeq(node)) {
      return node.items.map((entry, index) =>
        this.read(entry as Node, path === '' ? String(index) : `${path}.${index}`, depth + 1),
      );
    }
    return this.#readScalar(node, path, place);
  }

  #readMap(pairs: MapPair[], path: string, depth: number): Plain {
    const map: Record<string, Plain> = Object.create(null);
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : undefined;
      const place = this.#at(key?.range?.[0] ?? 0);
      if (name === undefined || name === '<<') {
        this.#refuse(place, name === '<<' ? 'A merge key (`<<`)' : 'A key that is no text');
        continue;
      }
      const keyPath = path === '' ? name : `${path}.${name}`;
      this.#places[`key:${keyPath}`] = place;
      if (value === null) {
        this.#places[keyPath] = place;
        map[name] = '';
      } else map[name] = this.read(value, keyPath, depth + 1);
    }
    return map;
  }

  #readScalar(node: Node, path: string, place: Place): string {
    if (!isScalar(node)) return '';
    if (node.type === 'PLAIN' && node.comment && COMMENT_CUTS.test(path)) {
      this.#problems.push(
        problem(
          'yaml-comment',
          this.#file,
          place,
          `YAML reads everything after " #" as a comment, so this text ends at "${String(node.value)}".`,
          'Put the whole text between double quotes.',
        ),
      );
    }
    return node.value === null || node.value === undefined ? '' : String(node.value);
  }

  #refuse(place: Place, what: string): string {
    this.#problems.push(feature(this.#file, place, what));
    return '';
  }
}

interface MapPair {
  key: Node | null;
  value: Node | null;
}

/** Free text, in which a ` #` is more likely a part of the text than a comment. */
const COMMENT_CUTS = /^(title|org|summary|journal|teaserAlt|authors\.\d+|withdrawn\.note)$/;

function isStandardTag(tag: string): boolean {
  return /^(tag:yaml\.org,2002:|!!)?(str|map|seq)$/.test(tag);
}

function feature(file: string, place: Place, what: string): Problem {
  return problem(
    'yaml-feature',
    file,
    place,
    `${what} is not allowed in frontmatter.`,
    'Write the value itself, as text, list or map.',
  );
}

function noFrontmatter(file: string): Problem {
  return problem(
    'no-frontmatter',
    file,
    undefined,
    'The file does not begin with frontmatter between two lines of exactly `---`.',
    'Begin the file with `---`, the keys, and `---` again; then the abstract.',
  );
}

function refuseEngine(): never {
  throw new Error('Only YAML frontmatter is read.');
}
