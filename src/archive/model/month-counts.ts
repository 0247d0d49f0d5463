import type { Paper } from './paper.ts';
import { type Month, monthOf } from './period.ts';

/** How many papers there are in each month from a first one on, months without any included. */
export interface MonthCounts {
  first: Month;
  counts: readonly number[];
}

/** The months of some papers by their own days, up to the newest of them; undefined where there are none. */
export function monthCounts(papers: readonly Paper[]): MonthCounts | undefined {
  const months = papers.map(({ date }) => monthOf(date));
  const first = months.reduce((least, month) => (month < least ? month : least), months[0] ?? '');
  if (first === '') return undefined;
  const counts: number[] = [];
  for (const month of months) {
    const place = monthNumber(month) - monthNumber(first);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { first, counts: Array.from(counts, (count) => count ?? 0) };
}

/** The month so many months after another one. */
export function monthAfter(month: Month, months: number): Month {
  const number = monthNumber(month) + months;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** So many months up to one, oldest first. */
export function monthsUpTo(last: Month, months: number): Month[] {
  return Array.from({ length: months }, (_, index) => monthAfter(last, index + 1 - months));
}

function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
