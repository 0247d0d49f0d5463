import { describe, expect, it } from 'vitest';
import {
  entryDayOf,
  pageDayOf,
  parseCount,
  parsePrintedDay,
} from '../../../src/sources/listing/printed-day.ts';

describe('a printed day', () => {
  it.each([
    ['Jun 30', { month: 6, date: 30 }],
    ['Jun 30 5', { month: 6, date: 30, trailing: '5' }],
    ['Oct 8, 2024', { month: 10, date: 8, year: 2024 }],
    ['Oct 8, 2024 12', { month: 10, date: 8, year: 2024, trailing: '12' }],
    ['Wed, Dec 10', { weekday: 3, month: 12, date: 10 }],
    ['December 10 1.2k', { month: 12, date: 10, trailing: '1.2k' }],
  ])('is read: %s', (line, day) => {
    expect(parsePrintedDay(line)).toEqual(day);
  });

  it.each(['May we begin?', 'Mars 3', 'Dec', '10', 'Dec 10 and more'])(
    'is not taken from other lines: %s',
    (line) => {
      expect(parsePrintedDay(line)).toBeUndefined();
    },
  );

  it('is of the last year in which it is not later than the page', () => {
    const day = (line: string): string | undefined =>
      entryDayOf(parsePrintedDay(line) ?? { month: 0, date: 0 }, '2025-01-05');
    expect(day('Jan 5')).toBe('2025-01-05');
    expect(day('Jan 6')).toBe('2024-01-06');
    expect(day('Oct 8, 2023')).toBe('2023-10-08');
    expect(day('Feb 30')).toBeUndefined();
  });

  it('needs a year that fits its weekday where it is that of the page', () => {
    const printed = { weekday: 3, month: 12, date: 10 };
    expect(pageDayOf(printed, 2025)).toBe('2025-12-10');
    expect(pageDayOf(printed, 2024)).toContain('weekday');
  });
});

describe('a printed count', () => {
  it.each([
    ['5', { count: 5, about: false }],
    ['1,024', { count: 1024, about: false }],
    ['1.2k', { count: 1200, about: true }],
    ['3K', { count: 3000, about: true }],
    ['1.2', undefined],
    ['many', undefined],
  ])('is read: %s', (text, count) => {
    expect(parseCount(text)).toEqual(count);
  });
});
