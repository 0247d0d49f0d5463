import { type Day, dayNumber } from '../../archive/model/day.ts';
import { compareText } from '../../archive/model/order.ts';

/**
 * The addresses that a check of at most `limit` asks on a day: those known to fail, then as many of the others as there
 * is room for, from another place each week, so that all have their turn without a record of who had.
 */
export function linksOfTurn(
  addresses: readonly string[],
  failing: ReadonlySet<string>,
  limit: number,
  today: Day,
  sha256: (text: string) => string,
): string[] {
  const first = addresses.filter((one) => failing.has(one)).slice(0, limit);
  const others = addresses
    .filter((one) => !failing.has(one))
    .map((address) => ({ address, hash: sha256(address) }))
    .sort((a, b) => compareText(a.hash, b.hash))
    .map(({ address }) => address);
  const room = Math.min(limit - first.length, others.length);
  if (room === 0) return first;
  const week = Math.floor(dayNumber(today) / 7);
  const start = (week * room) % others.length;
  return [...first, ...[...others.slice(start), ...others.slice(0, start)].slice(0, room)];
}
