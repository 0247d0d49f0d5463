import { COMMON_OF, COMMON_WORDS } from './common-words.ts';
import { isEven } from './even-words.ts';
import { addToPosting, emptyPosting, type Posting } from './posting.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Vector } from './vector.ts';
import { emptyTable, type WordTable, wordNumber } from './word-table.ts';
import { withoutPlural } from './words.ts';

/** Marks the names of terms that are topics; no word begins so. */
export const TOPIC = '#';

/** The number of a word or topic, in the order in which papers first have them. */
export type Term = number;

/** What relating papers needs to know of all papers so far. The place of a paper is its number in order of time. */
export interface TermIndex {
  /** All words that were ever looked up. */
  words: WordTable;
  /** The term of each of these, `null` for words that say nothing. */
  termOfWord: (Term | null)[];
  /** The term of each word without its plural, and of each topic. */
  termOfKey: Map<string, Term>;
  /** The word or topic by which a term first came, by term. */
  names: string[];
  /** How many papers hold a term, by term: those of the months before, and those that the archive begins with. */
  held: number[];
  /** By term. */
  postings: Posting[];
  /** By place. */
  vectors: Vector[];
}

const SHORTEST = 3;
/** A topic, and a word that is not common, count as held by so many of `COMMON_OF` papers before there is any. */
const TOPIC_HELD = 16;
const WORD_HELD = 5;

/** An index of no papers. */
export function emptyIndex(): TermIndex {
  return {
    words: emptyTable(),
    termOfWord: [],
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

/**
 * The term of the word or topic from one place of a text to before another, a new one where it is not known; `null` for
 * words that say nothing.
 */
export function termAt(index: TermIndex, text: string, from: number, to: number): Term | null {
  const word = wordNumber(index.words, text, from, to);
  const known = index.termOfWord[word];
  return known === undefined ? lookUp(index, word) : known;
}

function lookUp(index: TermIndex, word: number): Term | null {
  const name = index.words.words[word] as string;
  const isNothing = name.length < SHORTEST || STOP_WORDS.has(name) || isEven(name);
  const term = isNothing ? null : (index.termOfKey.get(keyOf(name)) ?? addTerm(index, name));
  index.termOfWord[word] = term;
  return term;
}

/** Gives the next number to the term of a word or topic that has none. */
export function addTerm(index: TermIndex, name: string): Term {
  const key = keyOf(name);
  index.termOfKey.set(key, index.names.length);
  index.held.push(isTopic(name) ? TOPIC_HELD : (COMMON_WORDS.get(key) ?? WORD_HELD));
  index.postings.push(emptyPosting());
  return index.names.push(name) - 1;
}

/** Puts the next paper into the index, so that it is found by its terms. */
export function addVector(index: TermIndex, vector: Vector): void {
  const place = index.vectors.push(vector) - 1;
  const { terms, weights } = vector;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as Term;
    addToPosting(index.postings[term] as Posting, place, weights[at] as number);
  }
}

/** Says whether the name of a term is that of a topic. */
export function isTopic(name: string): boolean {
  return name.startsWith(TOPIC);
}

function keyOf(name: string): string {
  return isTopic(name) ? name : withoutPlural(name);
}
