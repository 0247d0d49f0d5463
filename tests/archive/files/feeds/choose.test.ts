import { describe, expect, it } from 'vitest';
import { declaredPapers, newestDays } from '../../../../src/archive/files/feeds/choose.ts';
import { addDays } from '../../../../src/archive/model/day.ts';
import type { Paper } from '../../../../src/archive/model/paper.ts';
import type { FeedDeclaration } from '../../../../src/archive/model/registries.ts';
import { makePublication } from '../../make-publication.ts';

/** Days of so many papers each, the newest first. */
function days(...counts: number[]): Partial<Paper>[] {
  return counts.flatMap((count, back) =>
    Array.from({ length: count }, (_, index) => ({
      id: `d${back}-${index}`,
      date: addDays('2025-12-10', -back),
    })),
  );
}

const declared = (stated: Partial<FeedDeclaration>): FeedDeclaration => ({
  slug: 'mine',
  title: 'Mine',
  tags: [],
  orgs: [],
  words: [],
  ...stated,
});

function idsOf(papers: readonly Partial<Paper>[], stated: Partial<FeedDeclaration>): string[] {
  const { archive } = makePublication(papers);
  return declaredPapers(archive, declared(stated)).map(({ id }) => id);
}

describe('the feed of everything', () => {
  it.each([
    {
      story: 'holds the newest three days, however many papers they have',
      counts: [60, 60, 60, 60],
      holds: 180,
    },
    {
      story: 'goes on for whole days until it holds fifty',
      counts: [1, 1, 1, 40, 10, 10],
      holds: 53,
    },
    { story: 'holds all papers of a young archive', counts: [2, 3], holds: 5 },
  ])('$story', ({ counts, holds }) => {
    expect(newestDays(makePublication(days(...counts)).archive)).toHaveLength(holds);
  });
});

describe('a declared feed', () => {
  it('holds the newest fifty', () => {
    expect(idsOf(days(20, 20, 20), {})).toHaveLength(50);
  });

  it('asks for every condition that it states', () => {
    const papers = [
      { id: 'all-of-it', tags: ['reasoning'], org: 'Qwen Team', upvotes: 20 },
      { id: 'no-topic', org: 'Qwen', upvotes: 20 },
      { id: 'no-org', tags: ['reasoning'], upvotes: 20 },
      { id: 'few-votes', tags: ['reasoning'], org: 'Qwen', upvotes: 19 },
    ];

    expect(idsOf(papers, { tags: ['reasoning'], orgs: ['qwen'], minUpvotes: 20 })).toEqual([
      'all-of-it',
    ]);
  });

  it('takes every sign of a word as it is written', () => {
    const papers = [{ id: 'a', title: 'Self-Play in C++ at $5 (R&D): [x] {y} a|b \\ ^ ?' }];
    for (const word of ['self-play', 'C++', '$5', '(R&D)', '[x]', '{y}', 'a|b', '\\', '^', '?']) {
      expect([word, idsOf(papers, { words: [word] })]).toEqual([word, ['a']]);
    }
    expect(idsOf(papers, { words: ['self.play', 'C.+'] })).toEqual([]);
  });

  it('finds whole words and phrases in title or abstract, whatever their case and line', () => {
    const papers = [
      { id: 'in-title', title: 'A rag for all' },
      { id: 'in-abstract', abstract: 'A Technical\nReport on C++.' },
      { id: 'part-of-a-word', title: 'A fragment', abstract: 'Of technical reporting.' },
    ];

    expect(idsOf(papers, { words: ['RAG', 'technical report'] })).toEqual([
      'in-title',
      'in-abstract',
    ]);
    expect(idsOf(papers, { words: ['C++'] })).toEqual(['in-abstract']);
  });
});
