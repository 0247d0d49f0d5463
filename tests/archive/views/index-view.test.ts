import { describe, expect, it } from 'vitest';
import { makePublication, makeTag, viewAt } from '../make-publication.ts';

const day = '2025-03-10';
const tags = [makeTag('reasoning'), makeTag('games'), makeTag('vision')];

function topics(papers: string[][]) {
  const publication = makePublication(
    papers.map((of, number) => ({ id: `2503.0000${number}`, date: day, tags: of })),
    { tags },
  );
  return viewAt(publication, 'directory', '/tags/').groups.map(({ entries }) =>
    entries.map(({ label, count }) => `${label} ${count}`),
  );
}

describe('the index of topics', () => {
  it('has those with papers, the commonest first', () => {
    expect(topics([['games'], ['games', 'reasoning']])).toEqual([['games 2', 'reasoning 1']]);
  });

  it('is empty where no paper has a topic', () => {
    expect(topics([[]])).toEqual([]);
  });
});

it('a digest holds the date of its heading on one line', () => {
  const publication = makePublication([{ id: '2503.00001', date: day }]);
  const { heading } = viewAt(publication, 'digest', `/papers/date/${day}/digest/`);
  expect(heading).toBe('Monday, 10\u00A0March 2025');
});
