import { expect, it } from 'vitest';
import { en } from '../../../src/archive/words/en.ts';
import { askedPeriod } from '../../../src/client/search/asked-day.ts';
import { dayInWords } from '../../../src/client/search/day-in-words.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  en.periods.monthAlone(`2000-${String(month + 1).padStart(2, '0')}`),
);
const asked = (text: string): string | undefined => {
  const period = askedPeriod(text, MONTHS);
  return period && `${period.kind} ${period.value}`;
};

it.each([
  ['2025-12-10', 'day 2025-12-10'],
  ['2025/12/1', 'day 2025-12-01'],
  ['10 December 2025', 'day 2025-12-10'],
  ['10th Dec 2025', 'day 2025-12-10'],
  ['dec 10, 2025', 'day 2025-12-10'],
  ['December 2025', 'month 2025-12'],
  ['2025-12', 'month 2025-12'],
  ['2025-W50', 'week 2025-W50'],
  ['week 50 2025', 'week 2025-W50'],
  ['2025 W5', 'week 2025-W05'],
  ['10.12.2025', 'day 2025-12-10'],
  ['31/12/2025', 'day 2025-12-31'],
  ['12/31/2025', 'day 2025-12-31'],
  ['2025', 'year 2025'],
])('knows the period %s', (text, period) => {
  expect(asked(text)).toBe(period);
});

it.each([
  '10 models 2025',
  '10/12/2025',
  'week of 2025',
  'December',
  '2025-13-01',
  '3025',
  'ma 2025',
])('leaves %s', (text) => {
  expect(asked(text)).toBeUndefined();
});

it('says a day in words', () => {
  expect(dayInWords('2025-12-01', [...Array(11).fill(''), '{date}. Dez. {year}'])).toBe(
    '1. Dez. 2025',
  );
});
