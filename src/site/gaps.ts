import { getEntry } from 'astro:content';
import type { Archive } from '../archive/archive/archive.ts';
import type { DayGap } from '../archive/views/gaps-view.ts';
import { gapsOf } from '../sources/sync/gaps.ts';
import { parseSyncState } from '../sources/sync/state.ts';

/** The days that have no papers, or perhaps not all, between the first and the last that a sync asked for. */
export async function loadGaps(archive: Archive): Promise<DayGap[] | undefined> {
  const entry = await getEntry('sync', 'state');
  const state = parseSyncState((entry?.data as { text?: string } | undefined)?.text ?? '');
  const days = [...state.keys()].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return gapsOf(state, first, last, new Set(archive.days.keys()));
}
