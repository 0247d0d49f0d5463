import {
  addDays,
  type Day,
  dayNumber,
  FIRST_LISTED_DAY,
} from '../../../../src/archive/model/day.ts';
import { UsageError } from '../../../cli/command-line.ts';
import type { CorpusRecord } from './record.ts';

/** arXiv itself has not given so high a number in any month, so that no altered id is a real one. */
const FIRST_ALTERED = 50_000;

/**
 * The newest `count` papers of a list that is ordered by day. Where it holds fewer, copies of the whole stand
 * before it, each further back by the weeks that the list spans, so that all years are as full, under ids of
 * their own. Throws a UsageError where the copies would begin before the first day that may list papers.
 */
export function takeNewest(records: readonly CorpusRecord[], count: number): CorpusRecord[] {
  const oldest = records[0];
  const newest = records.at(-1);
  if (!oldest || !newest) throw new UsageError('The corpus holds no papers.');
  const span = Math.ceil((dayNumber(newest.date) - dayNumber(oldest.date) + 1) / 7) * 7;
  const nextId = numbering();
  let taken: CorpusRecord[] = [];
  for (let copy = 0; taken.length < count; copy++) {
    const part = records.slice(Math.max(0, records.length - (count - taken.length)));
    const moved = copy === 0 ? part : part.map((one) => moveBack(one, copy * span, nextId));
    taken = [...moved, ...taken];
  }
  const first = taken[0]?.date ?? FIRST_LISTED_DAY;
  if (first < FIRST_LISTED_DAY) {
    throw new UsageError(
      `${count} papers would begin on ${first}; no archive reaches so far back.`,
    );
  }
  return taken;
}

function moveBack(record: CorpusRecord, days: number, nextId: (day: Day) => string): CorpusRecord {
  const date = addDays(record.date, -days);
  const { published } = record;
  return {
    ...record,
    id: nextId(date),
    date,
    ...(published && { published: addDays(published, -days) }),
  };
}

/** Gives the papers of each month ids in the form of arXiv's, `1904.50000` and on. */
function numbering(): (day: Day) => string {
  const given = new Map<string, number>();
  return (day) => {
    const month = day.slice(2, 4) + day.slice(5, 7);
    const number = given.get(month) ?? FIRST_ALTERED;
    given.set(month, number + 1);
    return `${month}.${number}`;
  };
}
