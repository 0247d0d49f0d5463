import { describe, expect, test } from 'vitest';
import { gapLines } from '../../src/sources/sync/gap-text.ts';
import { gapsOf, missingDays } from '../../src/sources/sync/gaps.ts';
import {
  type DayRecord,
  isFinal,
  parseSyncState,
  SyncStateError,
  withRecord,
  writeSyncState,
} from '../../src/sources/sync/state.ts';

const record = (day: string, more: Partial<DayRecord> = {}): DayRecord => ({
  day,
  state: 'done',
  papers: 7,
  refused: 0,
  read: '2025-12-20',
  ...more,
});

const stateOf = (...records: readonly DayRecord[]) => new Map(records.map((one) => [one.day, one]));

describe('sync.json', () => {
  const state = stateOf(
    record('2025-12-10', { state: 'failed', papers: 0, reason: 'Away.' }),
    record('2025-12-08'),
    record('2025-12-09', { state: 'unfinished', refused: 2 }),
  );

  test('has one line a day, sorted, each ending in a comma', () => {
    expect(writeSyncState(state)).toMatchInlineSnapshot(`
      "{
      "2025-12-08": {"state":"done","papers":7,"read":"2025-12-20"},
      "2025-12-09": {"state":"unfinished","papers":7,"refused":2,"read":"2025-12-20"},
      "2025-12-10": {"state":"failed","papers":0,"read":"2025-12-20","reason":"Away."},
      "about": "One line a day, kept by npm run sync; see docs/sync.md."
      }
      "
    `);
  });

  test('is valid JSON and reads back', () => {
    const text = writeSyncState(state);
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      '2025-12-08',
      '2025-12-09',
      '2025-12-10',
      'about',
    ]);
    expect(writeSyncState(parseSyncState(text))).toBe(text);
  });

  test('takes the better of two lines that a merge of branches left', () => {
    const failed = writeSyncState(stateOf(record('2025-12-08', { state: 'failed', papers: 0 })));
    const both = writeSyncState(state).replace('{\n', failed.slice(0, failed.indexOf('"about"')));
    expect(parseSyncState(both).get('2025-12-08')?.state).toBe('done');
  });

  test('names the line that it cannot read', () => {
    const read = () => parseSyncState('{\n<<<<<<< HEAD\n"about": ""\n}\n');
    expect(read).toThrow(SyncStateError);
    expect(read).toThrow('sync.json:2: this is no line of a day.');
  });
});

describe('the record of a day', () => {
  test('stays as it is where a later reading found the same', () => {
    const state = stateOf(record('2025-12-08'));
    expect(withRecord(state, record('2025-12-08', { read: '2025-12-25' }))).toBe(state);
  });

  test('that found papers is not replaced by a failure or an empty answer', () => {
    const state = stateOf(record('2025-12-08'));
    for (const poorer of ['failed', 'empty'] as const) {
      expect(withRecord(state, record('2025-12-08', { state: poorer, papers: 0 }))).toBe(state);
    }
  });

  test('is final only where the day was over when it was read', () => {
    expect(isFinal(record('2025-12-20'))).toBe(false);
    expect(isFinal(record('2025-12-19'))).toBe(true);
    expect(isFinal(record('2025-12-19', { state: 'unfinished' }))).toBe(false);
  });
});

describe('gaps', () => {
  const state = stateOf(
    record('2025-12-05'),
    record('2025-12-06', { state: 'empty', papers: 0 }),
    record('2025-12-08', {
      state: 'failed',
      papers: 0,
      reason: 'Hugging Face answers with status 500.',
    }),
    record('2025-12-09', { state: 'unfinished', refused: 1, reason: 'entry 3: It has no title.' }),
    record('2025-12-20'),
  );

  test('say for each missing day why', () => {
    const gaps = gapsOf(state, '2025-12-05', '2025-12-20', new Set(['2025-12-10']));
    expect(gapLines(gaps).join('\n')).toMatchInlineSnapshot(`
      "2025-12-06  Hugging Face lists no papers (a weekend)
      2025-12-07  was never asked for (a weekend)
      2025-12-08  could not be read: Hugging Face answers with status 500
      2025-12-09  some papers were refused: entry 3: It has no title
      2025-12-11 to 2025-12-19  9 days were never asked for
      2025-12-20  was read before it was over (a weekend)"
    `);
  });

  test('that a sync can fill are those days that are not finished', () => {
    expect(missingDays(state, '2025-12-05', '2025-12-09')).toEqual([
      '2025-12-07',
      '2025-12-08',
      '2025-12-09',
    ]);
  });
});
