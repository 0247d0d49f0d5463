import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Place } from '../model/paper.ts';
import type { Problem } from '../problems/problem.ts';
import { cutByComment, featureProblem, keyTwice, texEscape } from './yaml-problems.ts';

/** YAML as plain text, lists and maps, every scalar a text; maps have no prototype. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** The deepest nesting a file may have: links and withdrawn are maps, lists hold texts. */
const DEPTH_MAX = 4;

/** A map without prototype, so that no key of a file meets one of the language. */
export function emptyMap(): Record<string, Plain> {
  return Object.create(null);
}

/** Turns the nodes of YAML into plain values, and notes their places and what is refused among them. */
export class PlainReader {
  readonly places: Record<string, Place> = Object.create(null);
  readonly problems: Problem[] = [];
  readonly refused = new Set<string>();
  readonly #yaml: string;
  readonly #file: string;
  readonly #at: (offset: number) => Place;
  readonly #features = new Set<string>();

  constructor(yaml: string, file: string, at: (offset: number) => Place) {
    this.#yaml = yaml;
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
    const map = emptyMap();
    for (const { key, value } of pairs) {
      const place = this.#at(key?.range?.[0] ?? 0);
      const name = this.#readKey(key, place);
      if (name === undefined) continue;
      const keyPath = join(path, name);
      if (Object.hasOwn(map, name)) {
        this.problems.push(keyTwice(this.#file, place, keyPath));
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
    const command = node.type === 'QUOTE_DOUBLE' && this.#findTex(node);
    if (command) {
      this.problems.push(texEscape(this.#file, place, command));
      this.refused.add(path);
    }
    return text;
  }

  #findTex({ range }: Scalar): string | undefined {
    const [start, end] = range ?? [0, 0];
    return TEX_ESCAPE.exec(this.#yaml.slice(start, end))?.[1];
  }

  /** Each feature once a file: a list of ten thousand aliases is one mistake. */
  #refuse(place: Place, what: string): void {
    if (!this.#features.has(what)) this.problems.push(featureProblem(this.#file, place, what));
    this.#features.add(what);
  }
}

/** Free text, in which a ` #` is more likely a part of the text than a comment. */
const COMMENT_CUTS = /^(title|org|summary|journal|teaserAlt|authors\.\d+|withdrawn\.note)$/;

/**
 * TeX that YAML takes for an escape: `\theta` would be a tab and `heta`. Of the escapes for blanks only known
 * commands count, since `\n` may be meant; the others stand for control characters, which nobody means.
 */
const TEX_ESCAPE =
  /(?<!\\)(?:\\\\)*(\\(?:[abefv][A-Za-z]+|(?:tau|text[a-z]*|theta|tilde|times|to|top|triangle|nabla|neq?|neg|ni|not|nu|rangle|rho|right[a-z]*|rm)(?![A-Za-z])))/;

function refusedFeature(node: Node): string | undefined {
  if (isAlias(node)) return 'An alias (`*name`)';
  if ('anchor' in node && node.anchor) return 'An anchor (`&name`)';
  return node.tag ? 'A tag (`!name`)' : undefined;
}

function join(path: string, step: string | number): string {
  return path === '' ? String(step) : `${path}.${step}`;
}
