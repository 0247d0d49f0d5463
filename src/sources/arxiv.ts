import { parseAtomFeed } from 'feedsmith';
import { compareText } from '../archive/model/order.ts';
import { failedAnswer, guarded, type PaperNote, type SourceAnswer } from './answer.ts';
import { type ArxivEntry, idOfEntry, readArxivEntry, type VersionedDraft } from './arxiv-entry.ts';
import { refuseXml } from './check-xml.ts';

/**
 * Reads an Atom answer of arXiv's API (`GET /api/query?id_list=…`), in its old and its new form; of several
 * versions of a paper the newest is taken.
 */
export function readArxivAtom(text: string): SourceAnswer {
  const malformed = refuseXml(text);
  if (malformed) return failedAnswer(malformed, true);
  return readFeed(parseFeed(text));
}

type AtomFeed = ReturnType<typeof parseFeed>;

function readFeed(feed: AtomFeed): SourceAnswer {
  if (!feed) return failedAnswer('The answer is no Atom feed.');
  const entries: readonly ArxivEntry[] = feed.entries ?? [];
  if (entries.length === 0) {
    const total = feed.opensearch?.totalResults ?? 0;
    return total > 0
      ? failedAnswer(`The answer promises ${total} papers and holds none.`, true)
      : { kind: 'none' };
  }
  const error = entries.find((entry) => /\/api\/errors/.test(entry.id ?? ''));
  if (error) return failedAnswer(`arXiv reports an error: ${error.summary?.value ?? 'unknown'}.`);
  return readEntries(entries);
}

/** A page of an answer of arXiv's API to a search. */
export interface ArxivPage {
  answer: SourceAnswer;
  /** How many papers the search found in all. */
  total: number;
  /** How many of them are on this page, those that cannot be taken included. */
  here: number;
}

/** Reads a page of an answer to a search (`GET /api/query?search_query=…`); a page behind the last one is empty. */
export function readArxivPage(text: string): ArxivPage {
  const malformed = refuseXml(text);
  if (malformed) return { answer: failedAnswer(malformed, true), total: 0, here: 0 };
  const feed = parseFeed(text);
  return {
    answer: readFeed(feed),
    total: feed?.opensearch?.totalResults ?? 0,
    here: feed?.entries?.length ?? 0,
  };
}

function parseFeed(text: string) {
  try {
    return parseAtomFeed(text);
  } catch {
    return undefined;
  }
}

function readEntries(entries: readonly ArxivEntry[]): SourceAnswer {
  const newest = new Map<string, VersionedDraft>();
  const notes: PaperNote[] = [];
  const refused: PaperNote[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = guarded(() => readArxivEntry(entry));
    if (typeof read === 'string') {
      refused.push({ paper: idOfEntry(entry) ?? `entry ${index + 1}`, note: read });
      continue;
    }
    const known = newest.get(read.draft.id);
    if (!known || compareVersions(known, read.draft) < 0) newest.set(read.draft.id, read.draft);
    notes.push(...read.notes.map((note) => ({ paper: read.draft.id, note })));
  }
  return { kind: 'papers', drafts: [...newest.values()], notes, refused };
}

function compareVersions(a: VersionedDraft, b: VersionedDraft): number {
  const number = ({ version }: VersionedDraft): number => Number(version?.slice(1) ?? 0);
  return number(a) - number(b) || compareText(a.title, b.title);
}
