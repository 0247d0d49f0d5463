import { createHash } from 'node:crypto';
import type { SearchDocument } from '../../../src/archive/files/search/search-document.ts';

/** Digits of the hash of a day and of the place in it. */
const HASH_DIGITS = 5;
const PLACE_DIGITS = 2;

/**
 * Names what results show of each paper: month and day, a hash of all that is known of the day, and the place in it
 * in base 36, as `1210-3fa91-0c`. So names sort by date, change with what they name, and hardly differ from their
 * neighbours, which halves the list of all of them that every search loads. `papers` are those of one year by date.
 */
export function nameFragments(papers: readonly SearchDocument[]): string[] {
  return [...Map.groupBy(papers, ({ shown }) => shown.date)].flatMap(([date, ofDay]) => {
    const hash = createHash('sha256').update(JSON.stringify(ofDay));
    const day = `${date.slice(5).replace('-', '')}-${hash.digest('hex').slice(0, HASH_DIGITS)}`;
    return ofDay.map((_, place) => `${day}-${place.toString(36).padStart(PLACE_DIGITS, '0')}`);
  });
}
