import { abstractText, titleText } from '../../abstract/index.ts';
import type { Paper } from '../model/paper.ts';
import type { Term } from './term-index.ts';

/** All of a paper that decides what it is related to. */
export type PaperToRelate = Pick<Paper, 'id' | 'date' | 'title' | 'abstract' | 'tags'>;

/** How many times a word of the title counts. */
const TITLE_COUNT = 2;
/** How many times a topic counts. */
const TOPIC_COUNT = 3;

/** Marks the terms that are topics; no word begins so. */
const TOPIC = '#';

/** A word, `3DGS` with its digit; not the `b` of `72b`. */
const WORD = /(?<![\p{L}\p{N}])\p{N}?\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu;
/** Finds the same words where a text is nothing but ASCII, in a fifth of the time. */
const ASCII_WORD = /(?<![a-z0-9])[0-9]?[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g;
const ASCII = /^[\0-\x7f]*$/;

/**
 * How often a paper has each of its terms, in the order in which it first has them. `termOf` gives the term of a word or
 * topic, or `null` where it is none.
 */
export function countTerms(
  paper: PaperToRelate,
  termOf: (name: string) => Term | null,
): Map<Term, number> {
  const counts = new Map<Term, number>();
  const count = (name: string, times: number): void => {
    const term = termOf(name);
    if (term !== null) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  for (const word of wordsOf(titleText(paper.title))) count(word, TITLE_COUNT);
  for (const word of wordsOf(abstractText(paper.abstract))) count(word, 1);
  for (const tag of paper.tags) count(TOPIC + tag, TOPIC_COUNT);
  return counts;
}

/** Says whether the name of a term is that of a topic. */
export function isTopic(name: string): boolean {
  return name.startsWith(TOPIC);
}

/** A word without the `s` of an English plural, so that both forms are one term. It may be no word; it is never shown. */
export function withoutPlural(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || /[suioa]s$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ss|ch|sh|x)es$/.test(word) ? -2 : -1);
}

function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return lower.match(ASCII.test(lower) ? ASCII_WORD : WORD) ?? [];
}
