import { expect, it } from 'vitest';
import { monthAfter, monthCounts, monthsUpTo } from '../../../src/archive/model/month-counts.ts';
import { makePaper } from '../make-paper.ts';

it('counts papers by month, empty months included', () => {
  const papers = ['2025-02-01', '2024-11-30', '2025-02-28'].map((date) => makePaper({ date }));
  expect(monthCounts(papers)).toEqual({ first: '2024-11', counts: [1, 0, 0, 2] });
  expect(monthCounts([])).toBeUndefined();
});

it('steps over the end of a year', () => {
  expect(monthAfter('2024-12', 1)).toBe('2025-01');
  expect(monthAfter('2025-01', -1)).toBe('2024-12');
  expect(monthsUpTo('2025-01', 3)).toEqual(['2024-11', '2024-12', '2025-01']);
});
