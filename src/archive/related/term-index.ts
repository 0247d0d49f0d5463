import { COMMON_OF, COMMON_WORDS } from './common-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import { isTopic, withoutPlural } from './terms.ts';
import type { Vector } from './vector.ts';

/** The number of a word or topic, in the order in which papers first have them. */
export type Term = number;

/** What relating papers needs to know of all papers so far. The place of a paper is its number in order of time. */
export interface TermIndex {
  /** The term of each word that was ever looked up, `null` for words that say nothing. */
  termOfWord: Map<string, Term | null>;
  /** The term of each word without its plural, and of each topic. */
  termOfKey: Map<string, Term>;
  /** The word or topic by which a term first came, by term. */
  names: string[];
  /** How many papers hold a term, by term: those of the months before, and those that the archive begins with. */
  held: number[];
  /** The newest papers that hold a term, by term: place, weight, place, weight and so on, oldest first. */
  postings: number[][];
  /** By place. */
  vectors: Vector[];
}

/** How many of the newest papers that hold a term are looked at; with all of them the work would grow quadratically. */
export const NEWEST = 500;
const SHORTEST = 3;
/** A topic, and a word that is not common, count as held by so many of `COMMON_OF` papers before there is any. */
const TOPIC_HELD = 16;
const WORD_HELD = 5;

/** An index of no papers. */
export function emptyIndex(): TermIndex {
  return {
    termOfWord: new Map(),
    termOfKey: new Map(),
    names: [],
    held: [],
    postings: [],
    vectors: [],
  };
}

/** How many papers the numbers of `held` are about: those so far, and those that the archive begins with. */
export function papersHeld(index: TermIndex): number {
  return index.vectors.length + COMMON_OF;
}

/** The term of a word or topic, a new one where it is not known; `null` for words that say nothing. */
export function termOf(index: TermIndex, name: string): Term | null {
  const known = index.termOfWord.get(name);
  if (known !== undefined) return known;
  const isNothing = name.length < SHORTEST || STOP_WORDS.has(name);
  const term = isNothing ? null : (index.termOfKey.get(keyOf(name)) ?? addTerm(index, name));
  index.termOfWord.set(name, term);
  return term;
}

/** Gives the next number to the term of a word or topic that has none. */
export function addTerm(index: TermIndex, name: string): Term {
  const key = keyOf(name);
  index.termOfKey.set(key, index.names.length);
  index.held.push(isTopic(name) ? TOPIC_HELD : (COMMON_WORDS.get(key) ?? WORD_HELD));
  index.postings.push([]);
  return index.names.push(name) - 1;
}

/** Puts the next paper into the index, so that it is found by its terms. */
export function addVector(index: TermIndex, vector: Vector): void {
  const place = index.vectors.push(vector) - 1;
  const { terms, weights } = vector;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as Term;
    const posting = index.postings[term] as number[];
    posting.push(place, weights[at] as number);
    if (posting.length >= 4 * NEWEST) index.postings[term] = posting.slice(-2 * NEWEST);
  }
}

function keyOf(name: string): string {
  return isTopic(name) ? name : withoutPlural(name);
}
