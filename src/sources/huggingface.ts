import { type Day, isDay } from '../archive/model/day.ts';
import { compareText } from '../archive/model/order.ts';
import {
  type FailedAnswer,
  failedAnswer,
  guarded,
  type PaperNote,
  type SourceAnswer,
} from './answer.ts';
import { type ListedDraft, nameOfEntry, readListedPaper } from './huggingface-paper.ts';
import { textUnder, valueUnder } from './json-value.ts';
import { parsePythonLiteral } from './python-literal.ts';

/** No day has ever listed a tenth of it: more is a mistake, not a day. */
const PAPERS_MAX = 500;

/** The keys under which recordings of the API keep the list. */
const LIST_KEYS = ['data', 'papers', 'dailyPapers', 'daily_papers', 'results'];

/** Reads one answer of `GET /api/daily_papers?date=<day>`; `retrieved` is the day of reading. */
export function readHuggingFaceDay(
  text: string,
  day: Day,
  retrieved: Day,
): SourceAnswer<ListedDraft> {
  const entries = readListEntries(text, day);
  return Array.isArray(entries) ? readListedPapers(entries, day, retrieved) : entries;
}

/**
 * The entries of one page of a day's list, unread, or why there are none. Knows the ways in which answers are
 * really recorded: wrapped in a map, as texts of Python's `repr()`, as `{"status":"no_data"}`.
 */
export function readListEntries(text: string, day: Day): unknown[] | FailedAnswer {
  if (text.trim() === '') return failedAnswer('The answer is empty.', true);
  if (/^\s*</.test(text)) return failedAnswer('The answer is a web page, not JSON.');
  const value = parseJson(text);
  if (value === undefined) return failedAnswer('The answer is no JSON, or is cut off.', true);
  const stated = textUnder('date', value)?.slice(0, 10);
  if (stated !== undefined && isDay(stated) && stated !== day) {
    return staleAnswer(stated, day);
  }
  if (textUnder('status', value) === 'no_data') return [];
  const list = [value, ...LIST_KEYS.map((key) => valueUnder(value, key))].find(Array.isArray);
  if (!list) return failedAnswer(`The answer is no list of papers: ${excerpt(text)}`);
  return (
    tooMany(list) ??
    list.map((entry) => (typeof entry === 'string' ? parsePythonLiteral(entry) : entry))
  );
}

/** Reads the entries of a day's list, of all its pages. */
export function readListedPapers(
  entries: readonly unknown[],
  day: Day,
  retrieved: Day,
): SourceAnswer<ListedDraft> {
  if (entries.length === 0) return { kind: 'none' };
  const refusedAll = tooMany(entries);
  if (refusedAll) return refusedAll;
  const days = entries.flatMap((entry) => listedOn(entry) ?? []);
  const other = otherDay(days, day);
  if (other) return other;
  const drafts = new Map<string, ListedDraft>();
  const notes: PaperNote[] = [];
  const refused: PaperNote[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = guarded(() => readListedPaper(entry, retrieved));
    const paper = nameOfEntry(entry, index);
    if (typeof read === 'string') refused.push({ paper, note: read });
    else if (!drafts.has(read.draft.id)) {
      drafts.set(read.draft.id, { ...read.draft, date: day });
      notes.push(...read.notes.map((note) => ({ paper, note })));
    }
  }
  const isDated = days.length > 0 && ({ isDated: true } as const);
  return { kind: 'papers', drafts: [...drafts.values()], notes, refused, ...isDated };
}

/** The newest day on which an entry of a list says that it was listed: what the list without a date is about. */
export function newestDayOf(entries: readonly unknown[]): Day | undefined {
  return entries
    .flatMap((entry) => listedOn(entry) ?? [])
    .sort(compareText)
    .at(-1);
}

/** A single entry that names another day is taken for a slip; so many, and such a part of a list, are of another list. */
const OTHERS_MIN = 2;
const OTHERS_SHARE = 0.2;

/**
 * The refusal of a list whose entries name another day than the one that was asked for: the server did not heed the
 * question, or a cache before it. In 5,659 recorded entries the day is that of the list, to the day.
 */
function otherDay(days: readonly Day[], day: Day): FailedAnswer | undefined {
  const others = days.filter((one) => one !== day);
  const [first] = others;
  if (first === undefined) return undefined;
  if (others.length * 2 > days.length) return staleAnswer(first, day);
  if (others.length < OTHERS_MIN || others.length < OTHERS_SHARE * days.length) return undefined;
  const mixed = `${others.length} of the ${days.length} papers say that they were listed on another day, such as ${first}.`;
  return { ...failedAnswer(mixed), stale: true };
}

function staleAnswer(other: Day, day: Day): FailedAnswer {
  return { ...failedAnswer(`The answer is the list of ${other}, not of ${day}.`), stale: true };
}

function tooMany(entries: readonly unknown[]): FailedAnswer | undefined {
  if (entries.length <= PAPERS_MAX) return undefined;
  const count = `The answer lists ${entries.length} papers`;
  return failedAnswer(`${count}; more than ${PAPERS_MAX} on one day are not believed.`);
}

function listedOn(entry: unknown): Day | undefined {
  const stated = textUnder('submittedOnDailyAt', valueUnder(entry, 'paper'), entry)?.slice(0, 10);
  return stated !== undefined && isDay(stated) ? stated : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function excerpt(text: string): string {
  return JSON.stringify(text.trim().slice(0, 80));
}
