import type { Day } from '../../src/archive/day.ts';
import { compareText } from '../../src/archive/order.ts';
import { readContent } from '../../src/files/read-content.ts';
import { type Gap, gapsOf } from '../../src/sources/sync/gaps.ts';
import { dayAfter } from './clock.ts';
import { readSyncState } from './context.ts';

/** The gaps of a content root between two days; without them, from its first day on to today. */
export async function runGaps(
  root: string,
  today: Day,
  since: Day | undefined,
  until: Day | undefined,
): Promise<Gap[]> {
  const state = await readSyncState(root);
  const { papers } = await readContent(root, dayAfter(today));
  const listed = papers.flatMap(({ paper }) => [paper.date, ...paper.alsoListed]);
  const first = [...state.keys(), ...listed].sort(compareText)[0] ?? today;
  return gapsOf(state, since ?? first, until ?? today, new Set(listed));
}
