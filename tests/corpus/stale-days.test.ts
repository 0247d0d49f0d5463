import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchDay } from '../../scripts/ingest/sync/fetch-day.ts';
import { staleReason } from '../../scripts/ingest/sync/stale-day.ts';
import { createClient, endpointOf } from '../../scripts/net/index.ts';
import { type FakeUpstream, startFakeUpstream } from '../fake-upstream/fake-upstream.ts';

const corpus = process.env['ARCHIVE_CORPUS'];
const folder = join(corpus ?? '', 'hf-api');
const days =
  corpus && existsSync(folder)
    ? readdirSync(folder).flatMap((file) => /^(\d{4}-\d\d-\d\d)\.json$/.exec(file)?.[1] ?? [])
    : [];

/** A day after all recorded ones. */
const TODAY = '2026-11-01';
const CAUGHT_MIN = 0.995;

describe.skipIf(days.length === 0)('the recorded days (ARCHIVE_CORPUS)', () => {
  let upstream: FakeUpstream;
  /** The day whose list is served for a day, where it is not its own. */
  const served = new Map<string, string>();

  beforeAll(async () => {
    upstream = await startFakeUpstream({ folder, insteadOf: (day) => served.get(day) ?? day });
  });
  afterAll(() => upstream.close());

  /** Whether an empty archive that syncs the day takes what is served for it, and why not. */
  async function refusal(day: string): Promise<string | undefined> {
    const huggingFace = createClient(endpointOf('Hugging Face', 'HF', upstream.url, ''), {
      pause: async () => undefined,
    });
    const answer = await fetchDay(huggingFace, day, TODAY);
    if (answer.kind !== 'papers') return answer.kind === 'failed' ? answer.reason : 'empty';
    if (answer.isDated) return undefined;
    const store = { read: async () => undefined };
    const context = { servers: { huggingFace }, store, state: new Map(), today: TODAY };
    return staleReason(context as never, day, answer.drafts);
  }

  it('are all believed', { timeout: 300_000 }, async () => {
    expect(days.length).toBeGreaterThan(470);
    const refused: string[] = [];
    for (const day of days) {
      const reason = await refusal(day);
      if (reason !== undefined) refused.push(`${day}: ${reason}`);
    }
    expect(refused).toEqual([]);
  });

  it.each([-1, 1])(
    'are not believed with the list of the recorded day at %i in their place',
    { timeout: 300_000 },
    async (step) => {
      const missed: string[] = [];
      const replaced = days.filter((_, index) => days[index + step] !== undefined);
      for (const day of replaced) {
        served.set(day, days[days.indexOf(day) + step] ?? day);
        if ((await refusal(day)) === undefined) missed.push(day);
        served.delete(day);
      }
      expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(
        Math.floor((1 - CAUGHT_MIN) * replaced.length),
      );
    },
  );
});
