import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, weekdayOf } from '../../../src/archive/model/day.ts';
import {
  daysOfMonth,
  daysOfWeek,
  monthOf,
  monthsOfYear,
  weekNumber,
  weekOf,
  yearOf,
} from '../../../src/archive/model/period.ts';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map(dayFromNumber);

describe('weeks', () => {
  // The hard cases of ISO 8601: years that begin or end in a week of their neighbour, and years of 53 weeks.
  it.each([
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2025-12-28', '2025-W52'],
    ['2025-12-29', '2026-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2027-01-01', '2026-W53'],
    ['2023-01-01', '2022-W52'],
    ['2025-12-10', '2025-W50'],
  ])('%s lies in %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  it('holds seven days, Monday first, each of which lies in it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const days = daysOfWeek(weekOf(day));
        expect(days).toContain(day);
        expect(days.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(new Set(days.map(weekOf))).toEqual(new Set([weekOf(day)]));
      }),
    );
  });

  it('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekOf(day) < weekOf(addDays(day, 7))).toBe(true);
      }),
    );
  });

  it('has a number', () => {
    expect(weekNumber('2020-W53')).toBe(53);
  });
});

describe('months and years', () => {
  it('begin every day', () => {
    expect(monthOf('2025-12-10')).toBe('2025-12');
    expect(yearOf('2025-12-10')).toBe('2025');
  });

  it('list their days and months in order', () => {
    expect(daysOfMonth('2024-02')).toHaveLength(29);
    expect(daysOfMonth('2025-12').at(-1)).toBe('2025-12-31');
    expect(monthsOfYear('2025')).toHaveLength(12);
    expect(monthsOfYear('2025').at(8)).toBe('2025-09');
  });
});
