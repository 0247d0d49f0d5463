import type { Day } from '../../../src/archive/model/day.ts';
import { failedAnswer, type SourceAnswer } from '../../../src/sources/answer.ts';
import {
  newestDayOf,
  readListEntries,
  readListedPapers,
} from '../../../src/sources/huggingface.ts';
import type { ListedDraft } from '../../../src/sources/huggingface-paper.ts';
import { valueUnder } from '../../../src/sources/json-value.ts';
import { type Client, NetError } from '../../net/index.ts';

/** The most entries that the API gives at once, and how many it gives where it does not heed the limit. */
const PAGE_SIZES = [100, 50];

/** No day fills so many pages, however small they are. */
const PAGES_MAX = 50;

/** A day's answer; `unreachable` where nobody answered at all. */
export type FetchedDay = SourceAnswer<ListedDraft> & { unreachable?: boolean };

/** All pages of a day's list, read as one; what went wrong is an answer, not an exception. */
export async function fetchDay(client: Client, day: Day, retrieved: Day): Promise<FetchedDay> {
  try {
    const entries = await fetchEntries(client, day);
    return Array.isArray(entries) ? readListedPapers(entries, day, retrieved) : entries;
  } catch (error) {
    if (!(error instanceof NetError)) throw error;
    return { ...failedAnswer(error.message), unreachable: error.fault === 'unreachable' };
  }
}

/** The newest day that Hugging Face lists, or undefined where its list does not say. */
export async function fetchNewestDay(client: Client, today: Day): Promise<Day | undefined> {
  const { text } = await client.get('/api/daily_papers', { limit: '100' }, unfitFor(today));
  const entries = readListEntries(text, today);
  return Array.isArray(entries) ? newestDayOf(entries) : undefined;
}

async function fetchEntries(client: Client, day: Day): Promise<ReturnType<typeof readListEntries>> {
  const entries: unknown[] = [];
  const seen = new Set<string>();
  for (let page = 0; page < PAGES_MAX; page++) {
    const { list, hasNext } = await fetchPage(client, day, page);
    if (!Array.isArray(list)) return list;
    // A server that knows no pages answers every one with the first.
    const fresh = list.filter((entry) => isFresh(entry, seen));
    entries.push(...(page === 0 ? list : fresh));
    if (fresh.length === 0 || !(hasNext || PAGE_SIZES.includes(list.length))) break;
  }
  return entries;
}

async function fetchPage(
  client: Client,
  day: Day,
  page: number,
): Promise<{ list: ReturnType<typeof readListEntries>; hasNext: boolean }> {
  const parameters = { date: day, limit: '100', p: page === 0 ? undefined : String(page) };
  try {
    const { text, hasNext } = await client.get('/api/daily_papers', parameters, unfitFor(day));
    return { list: readListEntries(text, day), hasNext };
  } catch (error) {
    const status = error instanceof NetError ? error.status : undefined;
    // Only a guess asked for this page: a full first page may have been the last one.
    if (page > 0 && (status === 400 || status === 404)) return { list: [], hasNext: false };
    throw error;
  }
}

function unfitFor(day: Day): (text: string) => string | undefined {
  return (text) => {
    const read = readListEntries(text, day);
    return !Array.isArray(read) && read.again ? read.reason : undefined;
  };
}

/** Notes an entry's id; one without an id counts as known, so that it makes nobody ask for a further page. */
function isFresh(entry: unknown, seen: Set<string>): boolean {
  const id = valueUnder(valueUnder(entry, 'paper') ?? entry, 'id');
  if (typeof id !== 'string' || seen.has(id)) return false;
  seen.add(id);
  return true;
}
