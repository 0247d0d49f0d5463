import type { Day } from '../../archive/model/day.ts';
import type { PaperDraft } from '../draft.ts';
import type { ListingEntry } from './entries.ts';
import { undouble } from './lines.ts';
import { entryDayOf, parseCount } from './printed-day.ts';
import type { Byline } from './run-end.ts';

/** What a byline states of a paper; without a date it is the page's day, with a note. */
export function readByline(
  byline: Byline | undefined,
  page: Day,
  note: (text: string) => void,
): Partial<PaperDraft> {
  const { authorCount, org, printed } = byline ?? {};
  const date = printed && entryDayOf(printed, page);
  const lacks = byline ? 'date' : 'byline and no date';
  if (!printed) note(`It has no ${lacks}: the page's day, ${page}, was supplied.`);
  else if (!date) note(`Its date is no real day: the page's day, ${page}, was supplied.`);
  return {
    date: date ?? page,
    ...(authorCount !== undefined && { authorCount }),
    ...(org !== undefined && { org: undouble(org) }),
  };
}

/** The counts of a paper, above its title and behind its date, as read on the page's day. */
export function readCounts(
  entry: ListingEntry,
  trailingNumber: 'comments' | 'upvotes',
  page: Day,
  note: (text: string) => void,
): Pick<PaperDraft, 'upvotes' | 'comments' | 'retrieved'> {
  const read = (printed: string | undefined): number | undefined => {
    if (printed === undefined) return undefined;
    const parsed = parseCount(printed);
    if (!parsed) note(`"${printed}" is no count and was left out.`);
    else if (parsed.about) note(`"${printed}" was taken for about ${parsed.count}.`);
    return parsed?.count;
  };
  const above = read(entry.upvotes);
  const trailing = read(entry.byline?.printed?.trailing);
  return {
    ...(above !== undefined && { upvotes: above }),
    ...(trailing !== undefined && { [trailingNumber]: trailing }),
    ...((above ?? trailing) !== undefined && { retrieved: page }),
  };
}
