import type { Day } from '../../../src/archive/model/day.ts';
import type { Gap } from '../../../src/archive/model/gap.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { gapsOfArchive } from '../../../src/sources/sync/gaps.ts';
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
  const papers: Paper[] = [];
  for (const id of store.ids()) {
    const stored = await store.read(id);
    if (stored !== undefined && stored !== 'unreadable') papers.push(stored.parsed.paper);
  }
  return gapsOfArchive(state, papers, until ?? today, since);
}
