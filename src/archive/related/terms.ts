import type { Paper } from '../model/paper.ts';
import { type Term, type TermIndex, TOPIC, termAt } from './term-index.ts';
import { eachWord } from './words.ts';

/** All of a paper that decides what it is related to. */
export type PaperToRelate = Pick<Paper, 'id' | 'date' | 'title' | 'abstract' | 'tags'>;

/** `\alpha`: of TeX the names of commands say nothing, and what they hold is read as it stands. */
const COMMAND = /\\[a-zA-Z]+/g;
/** How many times a word of the title counts. */
const TITLE_COUNT = 2;
/** How many times a topic counts. */
const TOPIC_COUNT = 3;

/** How often a paper has each of its terms, in the order in which it first has them. */
export function countTerms(paper: PaperToRelate, index: TermIndex): Map<Term, number> {
  const counts = new Map<Term, number>();
  const count = (text: string, from: number, to: number, times: number): void => {
    const term = termAt(index, text, from, to);
    if (term !== null) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  const countWords = (source: string, times: number): void => {
    const text = source.replace(COMMAND, ' ').toLowerCase();
    eachWord(text, (from, to) => count(text, from, to, times));
  };
  countWords(paper.title, TITLE_COUNT);
  countWords(paper.abstract, 1);
  for (const tag of paper.tags) count(TOPIC + tag, 0, TOPIC.length + tag.length, TOPIC_COUNT);
  return counts;
}
