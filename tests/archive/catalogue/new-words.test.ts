import { expect, it } from 'vitest';
import { newestWords, newWords } from '../../../src/archive/catalogue/new-words.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { makePaper } from '../make-paper.ts';
import { makePublication } from '../make-publication.ts';

const EARLIER = Array.from({ length: 200 }, (_, at) =>
  makePaper({
    id: `2503.${String(at).padStart(5, '0')}`,
    date: '2025-03-01',
    title: `Web agents and guided worlds ${at}`,
    abstract: 'An AlphaName, and the surrounding.',
  }),
);

/** The new words of a month with papers of such titles and abstracts, and how many papers hold each. */
function newWordsOf(...texts: [title: string, abstract: string][]): [string, number][] {
  const ofMonth = texts.map(([title, abstract], at) =>
    makePaper({ id: `2504.0000${at}`, date: '2025-04-01', title, abstract }),
  );
  const papers: Partial<Paper>[] = [...EARLIER, ...ofMonth];
  const { archive } = makePublication(papers, { tags: [] });
  return newWords(archive, '2025-04').map(({ word, papers }) => [word, papers]);
}

it('are names that several papers of the month hold, in title or abstract, and none before', () => {
  expect(newWordsOf(['OpenClaw', 'One.'], ['Web agents', 'With OpenClaw.'])).toEqual([
    ['OpenClaw', 2],
  ]);
  expect(newWordsOf(['OpenClaw', 'One.'], ['Web agents', 'Another.'])).toEqual([]);
  expect(newWordsOf(['AlphaName', 'One.'], ['AlphaName', 'Another.'])).toEqual([]);
});

it('are no compounds of known words, and none inside a known one', () => {
  expect(newWordsOf(['Web-guided', 'One.'], ['Web-Guided', 'Another.'])).toEqual([]);
  expect(newWordsOf(['Rounding', 'One.'], ['Rounding', 'Another.'])).toEqual([]);
});

it('are other words only where more papers hold them', () => {
  const small: [string, string] = ['Silencing', 'By silencing.'];
  expect(newWordsOf(small, small)).toEqual([]);
  expect(newWordsOf(small, small, small, small)).toEqual([['Silencing', 4]]);
});

it('are none where few papers stand before', () => {
  const papers = [makePaper({ id: '2504.00001', date: '2025-04-01', title: 'OpenClaw OpenClaw' })];
  expect(newWords(makePublication(papers, { tags: [] }).archive, '2025-04')).toEqual([]);
});

it('are told of the newest month that has any', () => {
  const papers = [
    ...EARLIER,
    makePaper({ id: '2504.00001', date: '2025-04-01', title: 'OpenClaw' }),
    makePaper({ id: '2504.00002', date: '2025-04-01', title: 'OpenClaw' }),
    makePaper({ id: '2505.00001', date: '2025-05-01', title: 'Guided agents' }),
  ];
  const { archive } = makePublication(papers, { tags: [] });
  expect(newestWords(archive, ['2025-03', '2025-04', '2025-05'])).toEqual({
    month: '2025-04',
    words: [{ word: 'OpenClaw', papers: 2 }],
  });
  expect(newestWords(archive, ['2025-03', '2025-05'])).toBeUndefined();
});
