import type { Day } from '../../archive/model/day.ts';
import { isGone, type LostLink } from '../../archive/model/lost-link.ts';
import type { LinkResult } from './judge-answer.ts';

/**
 * The records after a check: a link that fails is recorded with the first day on which it did, one that answers is
 * forgotten, and so is one that nothing states any more. A link that is called gone already keeps its line, so that a
 * check that finds nothing new changes no byte.
 */
export function updateLostLinks(
  known: ReadonlyMap<string, LostLink>,
  results: readonly LinkResult[],
  stated: ReadonlySet<string>,
  today: Day,
): LostLink[] {
  const links = new Map([...known].filter(([address]) => stated.has(address)));
  for (const { address, state, why } of results) {
    const before = links.get(address);
    if (state === 'alive') links.delete(address);
    if (state !== 'gone' && state !== 'away') continue;
    if (before && isGone(before)) continue;
    links.set(address, { address, since: before?.since ?? today, checked: today, why });
  }
  return [...links.values()];
}
