import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysInMonth,
  isDay,
  isLeapYear,
  partsOfDay,
  weekdayOf,
} from '../../../src/archive/model/day.ts';

const DAY_MS = 86_400_000;

/** The same day by the platform's own calendar. */
function utcDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

describe('isDay', () => {
  it.each(['2024-02-29', '2000-02-29', '2025-12-31', '1991-01-01'])(
    'takes the real day %s',
    (day) => {
      expect(isDay(day)).toBe(true);
    },
  );

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-01-00',
    '2025-1-1',
    '25-12-10',
    '2025/12/10',
    '2025-12-10T00:00:00Z',
    '2025-12-10\n',
    ' 2025-12-10',
    '２０２５-12-10',
    '٢٠٢٥-١٢-١٠',
    '',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('the count of days', () => {
  it('agrees with the platform on every day from 1900 to 2199', () => {
    const first = Date.UTC(1900, 0, 1) / DAY_MS;
    const last = Date.UTC(2200, 0, 1) / DAY_MS;
    for (let number = first; number < last; number++) {
      const day = utcDay(number);
      if (dayFromNumber(number) !== day || dayNumber(day) !== number) {
        expect([dayFromNumber(number), dayNumber(day)]).toEqual([day, number]);
      }
    }
    expect(dayFromNumber(last)).toBe('2200-01-01');
  });

  it('adds days as the platform does, over years and backwards', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30_000, max: 80_000 }),
        fc.integer({ min: -5000, max: 5000 }),
        (start, days) => {
          expect(addDays(utcDay(start), days)).toBe(utcDay(start + days));
        },
      ),
    );
  });

  it('knows the weekday as the platform does, Monday first', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 80_000 }), (number) => {
        const sundayFirst = new Date(number * DAY_MS).getUTCDay();
        expect(weekdayOf(utcDay(number))).toBe(sundayFirst === 0 ? 7 : sundayFirst);
      }),
    );
  });
});

describe('months and parts', () => {
  it('knows which years have a leap day', () => {
    expect([1900, 2000, 2023, 2024, 2100].filter(isLeapYear)).toEqual([2000, 2024]);
  });

  it('knows how long months are, and that there is no thirteenth', () => {
    expect([1, 2, 4, 12].map((month) => daysInMonth(2025, month))).toEqual([31, 28, 30, 31]);
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2024, 13)).toBe(0);
  });

  it('takes a day apart and puts it together again', () => {
    expect(partsOfDay('2025-03-09')).toEqual({ year: 2025, month: 3, date: 9 });
    expect(dayOf(2025, 3, 9)).toBe('2025-03-09');
    expect(dayOf(33, 4, 3)).toBe('0033-04-03');
  });
});
