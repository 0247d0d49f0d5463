import { describe, expect, it } from 'vitest';
import { listsOf, manyPapers, paperOf } from './make-papers.ts';

const folding = { title: 'Folding proteins', abstract: 'Folding proteins by diffusion.' };
const idsOf = (related: readonly { id: string }[] = []) => related.map(({ id }) => id);

describe('the related papers of a paper', () => {
  it('share rare words, and say which, the weightiest first', () => {
    const lists = listsOf([
      paperOf({ id: 'old', title: 'Protein folding', abstract: 'Diffusion folds a protein.' }),
      paperOf({ id: 'speech', title: 'Finnish speech', abstract: 'Speech in Finnish.' }),
      paperOf({
        id: 'new',
        date: '2025-12-11',
        title: 'Proteins',
        abstract: 'Folding, diffusion.',
      }),
    ]);
    expect(lists.get('new')?.before).toMatchObject([
      { id: 'old', words: ['protein', 'folding', 'diffusion'] },
    ]);
  });

  it('are none where nothing is shared', () => {
    const lists = listsOf([
      paperOf({ id: 'a', ...folding }),
      paperOf({ id: 'b', title: 'Finnish speech' }),
    ]);
    expect([...lists.values()]).toEqual([
      { before: [], after: [] },
      { before: [], after: [] },
    ]);
  });

  it('may share no more than a topic, which is no word', () => {
    const lists = listsOf([
      paperOf({ id: 'a', title: 'Whales', tags: ['bioacoustics'] }),
      paperOf({ id: 'b', title: 'Bats', tags: ['bioacoustics'] }),
    ]);
    expect(lists.get('a')?.before).toMatchObject([{ id: 'b', words: [] }]);
  });

  it('are those of its own day and before, four at most', () => {
    const papers = ['1', '2', '3', '4', '5'].map((id) => paperOf({ id, ...folding }));
    const later = paperOf({ id: '6', date: '2025-12-11', ...folding });
    expect(idsOf(listsOf([...papers, later]).get('1')?.before)).toEqual(['5', '4', '3', '2']);
  });

  it('are the newer of equally near ones, and of one day those of the higher id', () => {
    const lists = listsOf([
      paperOf({ id: 'c', date: '2025-11-01', ...folding }),
      paperOf({ id: 'a', date: '2025-11-02', ...folding }),
      paperOf({ id: 'b', date: '2025-11-02', ...folding }),
      paperOf({ id: 'x', date: '2025-12-10', ...folding }),
    ]);
    expect(idsOf(lists.get('x')?.before)).toEqual(['b', 'a', 'c']);
  });

  it('say how near they are, so that earlier and later ones can be put in one order', () => {
    const lists = listsOf([
      paperOf({ id: 'a', date: '2025-12-01', ...folding, title: 'Laundry and whales' }),
      paperOf({ id: 'b', date: '2025-12-02', ...folding }),
      paperOf({ id: 'c', date: '2025-12-03', ...folding }),
    ]);
    const { before = [], after = [] } = lists.get('b') ?? {};
    expect(after[0]?.score).toBeGreaterThan(before[0]?.score ?? Number.POSITIVE_INFINITY);
    expect(after[0]?.score).toBe(lists.get('c')?.before[0]?.score);
  });

  it('do not depend on the order in which papers come', () => {
    const papers = manyPapers();
    expect(listsOf([...papers].reverse())).toEqual(listsOf(papers));
  });

  it('are none in an archive of no papers or of one', () => {
    expect(listsOf([]).size).toBe(0);
    expect(listsOf([paperOf({ id: 'a', ...folding })]).get('a')).toEqual({ before: [], after: [] });
  });
});

describe('the later papers of a paper', () => {
  it('are those whose nearest it is, not all that list it', () => {
    const lists = listsOf([
      paperOf({ id: 'far', date: '2025-12-01', title: 'Folding laundry, whales and bats' }),
      paperOf({ id: 'near', date: '2025-12-02', ...folding }),
      paperOf({ id: 'late', date: '2025-12-03', ...folding }),
    ]);
    expect(lists.get('near')?.after).toMatchObject([
      { id: 'late', words: ['folding', 'proteins', 'diffusion'] },
    ]);
    expect(idsOf(lists.get('far')?.after)).toEqual(['near']);
  });

  it('are none of its own day, which it lists anyway', () => {
    const lists = listsOf([paperOf({ id: 'a', ...folding }), paperOf({ id: 'b', ...folding })]);
    expect(lists.get('a')?.after).toEqual([]);
    expect(idsOf(lists.get('a')?.before)).toEqual(['b']);
  });

  it('are two at most, the nearest first and then the newest', () => {
    const more = { ...folding, abstract: `${folding.abstract} Laundry, whales and bats.` };
    const lists = listsOf([
      paperOf({ id: 'first', date: '2025-12-01', ...folding }),
      paperOf({ id: 'far', date: '2025-12-02', ...more }),
      paperOf({ id: 'b', date: '2025-12-02', ...folding }),
      paperOf({ id: 'a', date: '2025-12-02', ...folding }),
    ]);
    expect(idsOf(lists.get('first')?.after)).toEqual(['b', 'a']);
  });
});
