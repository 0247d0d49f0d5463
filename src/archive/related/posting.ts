/** How many of the newest papers that hold a term are looked at; with all of them the work would grow quadratically. */
export const NEWEST = 500;
/** Beyond so many, the older ones are forgotten. */
const MOST = 2 * NEWEST;
const FIRST_LENGTH = 8;

/** The newest papers that hold a term, oldest first. */
export interface Posting {
  /** Place, weight, place, weight and so on; numbers beyond `end` are none. */
  entries: Int32Array;
  end: number;
}

/** A posting of no papers. */
export function emptyPosting(): Posting {
  return { entries: new Int32Array(FIRST_LENGTH), end: 0 };
}

/** Adds a paper that is newer than all others. */
export function addToPosting(posting: Posting, place: number, weight: number): void {
  if (posting.end === 2 * MOST) {
    posting.entries.copyWithin(0, 2 * NEWEST);
    posting.end -= 2 * NEWEST;
  }
  if (posting.end === posting.entries.length) {
    const longer = new Int32Array(2 * posting.end);
    longer.set(posting.entries);
    posting.entries = longer;
  }
  posting.entries[posting.end++] = place;
  posting.entries[posting.end++] = weight;
}
