import type { Day } from '../../../src/archive/model/day.ts';
import { compareText } from '../../../src/archive/model/order.ts';
import { type Gap, gapsOf } from '../../../src/sources/sync/gaps.ts';
import { dayAfter } from './clock.ts';
import { readSyncState } from './context.ts';
import { openPaperStore } from './paper-store.ts';

/** The gaps of a content root between two days; without them, from its first day on to today. */
export async function runGaps(
  root: string,
  today: Day,
  since: Day | undefined,
  until: Day | undefined,
): Promise<Gap[]> {
  const state = await readSyncState(root);
  const store = await openPaperStore(root, dayAfter(today));
  const listed: Day[] = [];
  for (const id of store.ids()) {
    const stored = await store.read(id);
    if (stored === undefined || stored === 'unreadable') continue;
    const { date, alsoListed } = stored.parsed.paper;
    listed.push(date, ...alsoListed);
  }
  const first = [...state.keys(), ...listed].sort(compareText)[0] ?? today;
  return gapsOf(state, since ?? first, until ?? today, new Set(listed));
}
