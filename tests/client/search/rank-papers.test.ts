import { expect, it } from 'vitest';
import { foldWords } from '../../../src/archive/search/fold.ts';
import type { PaperData } from '../../../src/client/search/pagefind.ts';
import { hasWords, rankPapers } from '../../../src/client/search/rank-papers.ts';

const paper = (title: string, ...authors: string[]): PaperData => ({
  content: '',
  meta: { id: title, title, date: '2025-01-10', authors },
});
const PAPERS = [
  paper('Kimi in space', 'Yan Zhang', 'Kimi Team'),
  paper('How animals plan', 'Ada Lovelace', 'Yann LeCun'),
  paper('Trees', 'Wil van der Aalst'),
  paper('LeCun himself', 'Ada Lovelace'),
];
const first = (query: string): string | undefined =>
  rankPapers(foldWords(query), PAPERS)[0]?.meta.title;

it.each([
  ['Yann LeCun', 'How animals plan'],
  ['Y. LeCun', 'How animals plan'],
  ['LeCun, Yann', 'How animals plan'],
  ['LeCun Y', 'How animals plan'],
  ['W. van der Aalst', 'Trees'],
  ['van der Aalst, Wil', 'Trees'],
])('has an author by %s', (query, title) => {
  expect(first(query)).toBe(title);
});

it('takes no two letters for a name', () => {
  expect(first('y l')).toBe('Kimi in space');
});

it('takes no name with a number for the author of a paper', () => {
  const papers = [paper('Guidance', 'Ada Lovelace', 'GPT-5'), paper('How GPT-5 plans', 'Bo Liu')];
  expect(rankPapers(foldWords('gpt-5'), papers)[0]?.meta.title).toBe('How GPT-5 plans');
});

it('has words together in the abstract before the same words apart', () => {
  const [apart, together] = ['5 ways to GPT', 'as GPT-5 does'].map((content) => ({
    ...paper(content, 'Bo Liu'),
    content,
    meta: { ...paper('Trees').meta },
  }));
  if (!apart || !together) throw new Error('There are two.');
  expect(rankPapers(foldWords('gpt-5'), [apart, together])).toEqual([together, apart]);
});

it.each([
  ['deepseekr1', 'DeepSeek-R1 at work'],
  ['DeepSeek R1', 'DeepSeekR1 at work'],
  ['Schuetze', 'Schütze explained'],
  ['yolov8', 'YOLO-v8 seen'],
])('knows that a paper has %s as %s', (query, title) => {
  expect(hasWords(foldWords(query), paper(title))).toBe(true);
});
