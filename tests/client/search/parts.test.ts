import { expect, it } from 'vitest';
import { parseQuery } from '../../../src/archive/search/query.ts';
import { en } from '../../../src/archive/words/en.ts';
import { labelsOf } from '../../../src/archive/words/labels.ts';
import { partsFor } from '../../../src/client/search/parts.ts';
import { sayFound, withOlder } from '../../../src/client/search/searched-parts.ts';

const query = parseQuery;
const part = (first: string) => ({ first, name: `month ${first}`, href: `/pagefind/${first}/` });
const page = {
  parts: ['2026-05', '2026-01', '2025-07', '2025-01', '2024-01'].map(part),
  covered: 2,
};
const months = (parts: readonly { first: string }[] | undefined) =>
  parts?.map(({ first }) => first);

it('covers the newest parts, those back to a month, or those of the year asked for', () => {
  expect(months(partsFor(page, query(''), ''))).toEqual(['2026-05', '2026-01']);
  expect(months(partsFor(page, query(''), '2025-07'))).toEqual(['2026-05', '2026-01', '2025-07']);
  expect(months(partsFor(page, query('year:2025'), ''))).toEqual(['2025-07', '2025-01']);
  expect(months(partsFor(page, query('after:2025-06 before:2025-08-03'), ''))).toEqual([
    '2025-07',
    '2025-01',
  ]);
  expect(months(partsFor(page, query('before:2024'), ''))).toEqual(['2024-01']);
  expect(months(partsFor(page, query('after:2026-06'), ''))).toEqual(['2026-05']);
});

it('goes on by years, and ends', () => {
  const more = withOlder(page, query(''), page.parts.slice(0, 2));
  expect(months(more)).toEqual(['2026-05', '2026-01', '2025-07', '2025-01']);
  expect(months(withOlder(page, query(''), more ?? []))).toEqual(months(page.parts));
  expect(withOlder(page, query(''), page.parts)).toBeUndefined();
  expect(withOlder(page, query('year:2025'), page.parts.slice(2, 4))).toBeUndefined();
});

it('says which part of the archive was searched', () => {
  const { search } = labelsOf(en);
  const say = (asked: string, count: number, covered: number) =>
    sayFound(search, page, query(asked), { count, covered: page.parts.slice(0, covered) });
  expect([say('', 1234, 2), say('', 1, 5), say('year:2025', 0, 2)]).toMatchInlineSnapshot(`
    [
      "1,234 found since month 2026-01",
      "1 found",
      "Nothing found. Try fewer or other words.",
    ]
  `);
});
