import { afterEach, describe, expect, test } from 'vitest';
import { latestDays } from '../../../scripts/ingest/sync/run-days.ts';
import { type EntrySettings, entryOf } from '../../fake-upstream/entries.ts';
import type { FakeUpstreamSettings } from '../../fake-upstream/fake-upstream.ts';
import { type Rehearsal, startRehearsal } from '../../fake-upstream/rehearsal.ts';

let rehearsal: Rehearsal;
afterEach(() => rehearsal.close());

async function start(settings: FakeUpstreamSettings): Promise<Rehearsal> {
  rehearsal = await startRehearsal(settings);
  return rehearsal;
}

/** So many papers that a day lists, from a number on; each says its day where one is given. */
function listOf(first: number, count: number, day?: string): string {
  const paper = day === undefined ? {} : { submittedOnDailyAt: `${day}T02:29:32.365Z` };
  const entries = Array.from({ length: count }, (_, index): EntrySettings => {
    return { id: `2512.${String(first + index).padStart(5, '0')}`, paper };
  });
  return JSON.stringify(entries.map(entryOf));
}

/** Answers every question about a day with one text. */
const always = (body: string): FakeUpstreamSettings => ({
  fault: ({ searchParams }) => (searchParams.has('date') ? { kind: 'body', body } : undefined),
});

const papersIn = (files: Record<string, string>): string[] =>
  Object.keys(files).filter((file) => file.startsWith('papers/'));

describe('a source that answers with the list of another day', () => {
  test('leaves all days but the right one unfinished, with the reason and without a paper', async () => {
    const { sync, snapshot, read } = await start(always(listOf(1, 15, '2025-12-10')));
    const { days } = await sync(['2025-12-09', '2025-12-10', '2025-12-11']);
    expect(days.map(({ state, papers }) => [state, papers])).toEqual([
      ['unfinished', 0],
      ['done', 15],
      ['unfinished', 0],
    ]);
    expect(days[2]?.reason).toBe('The answer is the list of 2025-12-10, not of 2025-12-11.');
    expect(papersIn(snapshot())).toHaveLength(15);
    expect(read('papers/2025/12/2512.00001.md')).toContain('date: 2025-12-10\n');
    expect(read('papers/2025/12/2512.00001.md')).not.toContain('alsoListed');
    expect(read('sync.json')).toContain('"2025-12-11": {"state":"unfinished","papers":0');
  });

  test('is asked again, and believed when it answers rightly', async () => {
    const right: Record<string, string> = { '2025-12-10': listOf(1, 15, '2025-12-10') };
    const { sync, run } = await start({
      days: right,
      fault: ({ searchParams }) =>
        searchParams.get('date') === '2025-12-11' && !right['2025-12-11']
          ? { kind: 'body', body: right['2025-12-10'] ?? '' }
          : undefined,
      latest: listOf(1, 1, '2025-12-11'),
    });
    await sync(['2025-12-10', '2025-12-11']);
    expect(await run(latestDays)).toEqual({ since: '2025-12-11', until: '2025-12-11' });
    right['2025-12-11'] = listOf(101, 9, '2025-12-11');
    expect((await sync(['2025-12-11'])).days[0]).toMatchObject({ state: 'done', papers: 9 });
  });

  test('does not undo a day that is done', async () => {
    let body = listOf(1, 15, '2025-12-10');
    const { sync, snapshot } = await start({ fault: () => ({ kind: 'body', body }) });
    await sync(['2025-12-10']);
    const before = snapshot();
    body = listOf(101, 9, '2025-12-09');
    expect((await sync(['2025-12-10'], { mode: 'refresh' })).days[0]?.state).toBe('unfinished');
    expect(snapshot()).toEqual(before);
  });

  test('is known by the day before that is there, where papers do not say their day', async () => {
    const { sync, snapshot } = await start({
      days: { '2025-12-09': listOf(1, 15), '2025-12-12': listOf(1, 15) },
    });
    await sync(['2025-12-09']);
    expect((await sync(['2025-12-12'])).days[0]).toMatchObject({
      state: 'unfinished',
      reason:
        "15 of its 15 papers are those of 2025-12-09: the source answers with another day's list.",
    });
    expect(papersIn(snapshot())).toHaveLength(15);
  });

  test('is known by what it says of the days around, where the archive has none of them', async () => {
    const days = { '2025-12-09': listOf(1, 12), '2025-12-10': listOf(1, 12) };
    const { sync, snapshot } = await start({ days });
    expect((await sync(['2025-12-10'])).days[0]?.reason).toContain('those of 2025-12-09');
    expect((await sync(['2025-12-09'])).days[0]?.reason).toContain('those of 2025-12-10');
    expect(papersIn(snapshot())).toEqual([]);
  });

  test('is known where it serves a part of another list, or one with a paper more', async () => {
    const days = { '2025-12-09': listOf(1, 12), '2025-12-10': listOf(4, 10) };
    const { sync } = await start({ days });
    await sync(['2025-12-09']);
    expect((await sync(['2025-12-10'])).days[0]?.state).toBe('unfinished');
  });
});

describe('a list that holds those of two days', () => {
  const both = (day?: string, other?: string): string =>
    JSON.stringify([...JSON.parse(listOf(41, 15, day)), ...JSON.parse(listOf(1, 10, other))]);

  test.each([
    ['by the day before, where papers do not say theirs', undefined, undefined],
    ['by what its papers say', '2025-12-10', '2025-12-09'],
  ])('is known %s', async (_how, day, other) => {
    const days: Record<string, string> = { '2025-12-09': listOf(1, 10, other) };
    const { sync, snapshot } = await start({ days });
    await sync(['2025-12-09']);
    days['2025-12-10'] = both(day, other);
    expect((await sync(['2025-12-10'])).days[0]).toMatchObject({ state: 'unfinished' });
    expect(papersIn(snapshot())).toHaveLength(10);
  });

  test('is known by the date that stands beside it, with its hour', async () => {
    const body = JSON.stringify({
      date: '2025-12-09T00:00:00.000Z',
      dailyPapers: JSON.parse(listOf(1, 10)),
    });
    const { sync } = await start({ days: { '2025-12-10': body } });
    expect((await sync(['2025-12-10'])).days[0]?.state).toBe('unfinished');
  });
});

describe('a list whose papers do not say when they were listed', () => {
  test.each([
    ['2025-12-08', 'published on 2025-12-08 or later'],
    ['2025-12-01', 'published on 2025-12-01 or later'],
    ['2025-12-17', 'Its newest paper was published on 2025-12-08'],
  ])('is not taken for that of %s, by the age of its papers', async (day, reason) => {
    const { sync, snapshot } = await start({ days: { [day]: listOf(1, 12) } });
    expect((await sync([day])).days[0]).toMatchObject({ state: 'unfinished' });
    expect((await sync([day])).days[0]?.reason).toContain(reason);
    expect(papersIn(snapshot())).toEqual([]);
  });
});

describe('a list that repeats papers and is right', () => {
  test('is taken where some stand on both days', async () => {
    const days = { '2025-12-09': listOf(1, 12), '2025-12-10': listOf(9, 14) };
    const { sync, read } = await start({ days });
    const run = await sync(['2025-12-09', '2025-12-10']);
    expect(run.days.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(read('papers/2025/12/2512.00009.md')).toContain('alsoListed:\n  - 2025-12-10');
  });

  test('is taken where each paper says that it was listed on the day that was asked for', async () => {
    const days = {
      '2025-12-09': listOf(1, 12, '2025-12-09'),
      '2025-12-10': listOf(1, 12, '2025-12-10'),
    };
    const { sync } = await start({ days });
    const run = await sync(['2025-12-09', '2025-12-10']);
    expect(run.days.map(({ state }) => state)).toEqual(['done', 'done']);
  });

  test('is taken where one paper was put down for another day', async () => {
    const entries = [
      ...JSON.parse(listOf(1, 12, '2025-12-10')),
      ...JSON.parse(listOf(20, 1, '2025-12-03')),
    ];
    const { sync } = await start({ days: { '2025-12-10': JSON.stringify(entries) } });
    expect((await sync(['2025-12-10'])).days[0]).toMatchObject({ state: 'done', papers: 13 });
  });
});
