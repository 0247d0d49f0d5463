import { expect, it } from 'vitest';
import { foldWords } from '../../../src/archive/search/fold.ts';
import type { PaperData } from '../../../src/client/search/pagefind.ts';
import { rankPapers } from '../../../src/client/search/rank-papers.ts';

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
