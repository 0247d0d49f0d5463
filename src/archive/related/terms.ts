import { abstractText, titleText } from '../../abstract/index.ts';
import type { Paper } from '../model/paper.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word of the title counts as often as this many of the abstract. */
const TITLE_WEIGHT = 2;
/** A topic counts as often as this many of its words. */
const TAG_WEIGHT = 3;
/** Marks the terms that are topics; no word begins so. */
export const TAG = '#';

/** The terms of a paper, plurals folded, and how often each stands in it. */
export function termCounts(paper: Pick<Paper, 'title' | 'abstract' | 'tags'>): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu)) {
      if (word.length < 3 || STOP_WORDS.has(word)) continue;
      const term = singular(word);
      if (!STOP_WORDS.has(term)) counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  };
  add(titleText(paper.title), TITLE_WEIGHT);
  add(abstractText(paper.abstract), 1);
  for (const tag of paper.tags) counts.set(TAG + tag, TAG_WEIGHT);
  return counts;
}

/** The singular of an English plural, as far as its ending tells; other words as they are. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is|as|os)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  return /(sses|ches|shes|xes|zes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
