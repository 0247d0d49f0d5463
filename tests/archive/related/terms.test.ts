import { describe, expect, it } from 'vitest';
import { emptyIndex } from '../../../src/archive/related/term-index.ts';
import { countTerms } from '../../../src/archive/related/terms.ts';
import { halfOctaves, LENGTH, vectorOf } from '../../../src/archive/related/vector.ts';
import { withoutPlural } from '../../../src/archive/related/words.ts';
import { paperOf } from './make-papers.ts';

function countsOf(stated: { title?: string; abstract?: string; tags?: string[] }) {
  const index = emptyIndex();
  const counts = countTerms(paperOf({ id: 'a', ...stated }), index);
  return Object.fromEntries([...counts].map(([term, count]) => [index.names[term], count]));
}

describe('the terms of a paper', () => {
  it('are its words, those of the title twice, and its topics', () => {
    expect(countsOf({ title: 'Whale songs', abstract: 'A whale.', tags: ['audio'] })).toEqual({
      whale: 3,
      songs: 2,
      '#audio': 3,
    });
  });

  it('leave out short words and words that say nothing', () => {
    expect(countsOf({ abstract: 'We propose an AI method.' })).toEqual({});
  });

  it('leave out words that papers of all subjects hold alike, in both numbers', () => {
    expect(countsOf({ abstract: 'Notoriously outdated pillars' })).toEqual({ outdated: 1 });
  });

  it('keep words with hyphens whole', () => {
    expect(countsOf({ abstract: 'Zero-shot text-to-speech' })).toEqual({
      'zero-shot': 1,
      'text-to-speech': 1,
    });
  });

  it('are the same where the text has other letters than ASCII', () => {
    const text = 'Zero-shot GPT-4o sampling, 3D scenes and x2y';
    expect(countsOf({ abstract: `${text} — Fréchet` })).toEqual({
      ...countsOf({ abstract: text }),
      fréchet: 1,
    });
  });

  it('are read of TeX without the names of its commands', () => {
    const abstract = 'An $\\alpha$-fair \\textbf{auction}, paid $5; $\\mathrm{softmax}(x)$';
    expect(countsOf({ abstract })).toEqual({ fair: 1, auction: 1, softmax: 1 });
  });

  it('are no topics where they are spelled like one', () => {
    expect(countsOf({ abstract: 'audio', tags: ['audio'] })).toEqual({ audio: 1, '#audio': 3 });
  });

  it.each([
    ['songs', 'song'],
    ['policies', 'policy'],
    ['searches', 'search'],
    ['losses', 'loss'],
    ['loss', 'loss'],
    ['analysis', 'analysis'],
    ['bias', 'bias'],
    ['gas', 'gas'],
  ])('take %s as %s', (word, same) => {
    expect(withoutPlural(word)).toBe(same);
  });
});

describe('the vector of a paper', () => {
  const held = [0, 100, 0, 0];

  it('has whole weights that are the same on every machine, the heaviest first', () => {
    const counts = new Map([
      [0, 1],
      [1, 1],
      [2, 4],
    ]);
    const { terms, weights } = vectorOf(counts, held, 1124);
    expect([...terms]).toEqual([2, 0, 1]);
    expect([...weights]).toEqual([3443, 2035, 885]);
  });

  it('is as long as all others', () => {
    const { weights } = vectorOf(new Map([[3, 2]]), held, 1124);
    expect([...weights]).toEqual([LENGTH]);
  });

  it('keeps the order of the paper where terms weigh the same', () => {
    const counts = new Map([
      [3, 1],
      [0, 1],
      [2, 1],
    ]);
    expect([...vectorOf(counts, held, 1124).terms]).toEqual([3, 0, 2]);
  });

  it('holds no more than sixty terms', () => {
    const counts = new Map(Array.from({ length: 100 }, (_, term) => [term, 1]));
    expect(vectorOf(counts, new Array<number>(100).fill(0), 1124).terms).toHaveLength(60);
  });

  it('is none for a paper without terms', () => {
    expect(vectorOf(new Map(), held, 1124).terms).toHaveLength(0);
  });

  it('counts how common a term is in steps of the square root of 2', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 1023, 1024, 1448, 1449].map(halfOctaves)).toEqual([
      0, 2, 3, 4, 4, 5, 5, 6, 19, 20, 20, 21,
    ]);
  });
});
