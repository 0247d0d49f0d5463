import { expect, it } from 'vitest';
import { searchParts } from '../../../../src/archive/files/search/search-parts.ts';
import type { Paper } from '../../../../src/archive/model/paper.ts';

/** Months with as many papers as said, newest first as an archive has them. */
function parts(counts: Record<string, number>, enough = 10): string[] {
  const months = new Map(
    Object.entries(counts)
      .sort()
      .reverse()
      .map(([month, count]) => [
        month,
        Array.from({ length: count }, (_, index) => ({ id: `${month}.${index}` }) as Paper),
      ]),
  );
  return searchParts({ ownMonths: months }, enough).map(
    ({ first, last, papers }) => `${first} ${last} ${papers.length}`,
  );
}

it('has one part a year in a small archive, newest first', () => {
  expect(parts({ '2024-11': 1, '2025-01': 2, '2025-10': 3, '2025-12': 3 })).toEqual([
    '2025-01 2025-12 8',
    '2024-11 2024-11 1',
  ]);
  expect(parts({})).toEqual([]);
});

it('begins another part once one has enough papers, and with each year', () => {
  expect(
    parts({ '2024-11': 4, '2024-12': 5, '2025-01': 12, '2025-02': 5, '2025-03': 5, '2025-07': 1 }),
  ).toEqual(['2025-07 2025-07 1', '2025-02 2025-03 10', '2025-01 2025-01 12', '2024-11 2024-12 9']);
});

it('leaves all parts but the newest as they are when a later month arrives', () => {
  const before = parts({ '2025-01': 8, '2025-02': 8, '2025-03': 8 });
  expect(before).toEqual(['2025-03 2025-03 8', '2025-01 2025-02 16']);
  expect(parts({ '2025-01': 8, '2025-02': 8, '2025-03': 8, '2025-04': 8, '2025-05': 8 })).toEqual([
    '2025-05 2025-05 8',
    '2025-03 2025-04 16',
    ...before.slice(1),
  ]);
});

it('has every paper once, in the order of the archive', () => {
  const months = new Map([
    ['2025-02', [{ id: 'd' }, { id: 'c' }] as Paper[]],
    ['2025-01', [{ id: 'b' }, { id: 'a' }] as Paper[]],
  ]);
  expect(searchParts({ ownMonths: months })[0]?.papers.map(({ id }) => id)).toEqual([
    'd',
    'c',
    'b',
    'a',
  ]);
});
