import { expect, test } from 'vitest';
import { nightText } from '../../src/sources/sync/night.ts';
import type { DayRecord, SyncState } from '../../src/sources/sync/state.ts';

const WELL = { sync: 0, check: 0, build: 0 };
const TODAY = '2025-12-20';

function stateOf(...records: (Partial<DayRecord> & { day: string })[]): SyncState {
  const whole = { state: 'done', papers: 9, refused: 0, read: TODAY } as const;
  return new Map(records.map((record) => [record.day, { ...whole, ...record }]));
}

test('a night in which all went well is not told of', () => {
  expect(nightText(stateOf({ day: '2025-12-19' }), TODAY, WELL)).toBe('');
  expect(nightText(new Map(), TODAY, WELL)).toBe('');
  expect(nightText(stateOf({ day: '2025-12-19' }), TODAY, { ...WELL, sync: 1 })).toBe('');
});

test('a failed night names the days, the reason and what to type', () => {
  const state = stateOf(
    { day: '2025-12-17', state: 'failed', papers: 0, reason: 'No answer; fixes #1, @everyone <b>' },
    { day: '2025-12-18', state: 'unfinished', refused: 2, reason: '2 papers were refused' },
    { day: '2025-12-19' },
  );
  expect(nightText(state, TODAY, { sync: 1, check: 1, build: 0 })).toMatchInlineSnapshot(`
    "- The content has errors: \`npm run check\`

    ### Days that failed

    - 2025-12-17: No answer; fixes #​1, @​everyone \\<b\\>

    They are asked for again every night. To ask now: \`npm run sync -- --since 2025-12-17 --until 2025-12-17 --missing\`

    ### Days that are unfinished

    - 2025-12-18, 2 refused: 2 papers were refused

    To see why, and to ask again: \`npm run sync -- --since 2025-12-18 --until 2025-12-18 --missing\`
    "
  `);
});

test('a source without papers for many days is stale; one of a long weekend is not', () => {
  expect(nightText(stateOf({ day: '2025-12-15' }), TODAY, WELL)).toBe('');
  expect(nightText(stateOf({ day: '2025-12-14' }), TODAY, WELL)).toContain(
    'The newest day with papers is 2025-12-14.',
  );
});
