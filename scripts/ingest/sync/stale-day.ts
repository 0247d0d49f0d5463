import { addDays, type Day, dayNumber } from '../../../src/archive/model/day.ts';
import type { ListedDraft } from '../../../src/sources/huggingface-paper.ts';
import { repeatedDay, wrongAge } from '../../../src/sources/sync/stale-list.ts';
import type { SyncContext } from './context.ts';
import { fetchDay } from './fetch-day.ts';

/** How many days away another list may be that a cache still holds: the holidays at a year's end. */
const NEAR = 7;

/**
 * Why a list that does not say of which day it is cannot be that of `day`, as a sentence, or undefined: by the age of
 * its papers, by the papers of days nearby that are there, and by what the source says of the days before and after.
 */
export async function staleReason(
  context: SyncContext,
  day: Day,
  drafts: readonly ListedDraft[],
): Promise<string | undefined> {
  const ids = drafts.map(({ id }) => id);
  return (
    wrongAge(
      drafts.flatMap(({ published = [] }) => published),
      day,
    ) ??
    repeatedDay(ids, await storedLists(context, day, ids)) ??
    repeatedDay(ids, await askedLists(context, day))
  );
}

/** The days nearby under which the archive has papers of the list; of each day, those alone. */
async function storedLists(
  { store }: SyncContext,
  day: Day,
  ids: readonly string[],
): Promise<Map<Day, Set<string>>> {
  const lists = new Map<Day, Set<string>>();
  for (const id of ids) {
    const stored = await store.read(id);
    if (stored === undefined || stored === 'unreadable') continue;
    const { date, alsoListed } = stored.parsed.paper;
    if (date === day || alsoListed.includes(day)) continue;
    for (const other of [date, ...alsoListed].filter((one) => isNear(one, day))) {
      lists.set(other, (lists.get(other) ?? new Set()).add(id));
    }
  }
  return lists;
}

function isNear(other: Day, day: Day): boolean {
  return Math.abs(dayNumber(other) - dayNumber(day)) <= NEAR;
}

/** What the source lists on the nearest days before and after that have papers; a day before that is recorded is not asked for. */
async function askedLists(context: SyncContext, day: Day): Promise<Map<Day, Set<string>>> {
  const lists = new Map<Day, Set<string>>();
  for (const step of [-1, 1]) {
    for (let distance = step; Math.abs(distance) <= NEAR; distance += step) {
      const other = addDays(day, distance);
      if (other > context.today || (context.state.get(other)?.papers ?? 0) > 0) break;
      const answer = await fetchDay(context.servers.huggingFace, other, context.today);
      // Somebody who does not answer about this day can say nothing of the next one either.
      if (answer.kind === 'failed') break;
      if (answer.kind === 'none') continue;
      lists.set(other, new Set(answer.drafts.map(({ id }) => id)));
      break;
    }
  }
  return lists;
}
