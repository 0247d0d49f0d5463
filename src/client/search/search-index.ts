import { SEARCH_ENTRY } from '../../archive/search/search-program.ts';
import { fetchFile } from '../fetch-file.ts';
import { type Filters, type FoundPage, openPagefind, type PaperData } from './pagefind.ts';
import type { Part } from './parts.ts';

/** A result with the day that lists it. */
export interface FoundPaper extends FoundPage {
  part: Part;
  /** `2026-03-14` */
  date: string;
  data: () => Promise<PaperData>;
}

/** Indexes by part, each opened once, when it is first needed. */
export interface SearchIndex {
  /** Loads what every search of some parts needs. Throws where it is not there. */
  open: (parts: readonly Part[]) => Promise<unknown>;
  /** The papers of some parts that hold words, best first; all for `null`. */
  search: (parts: readonly Part[], words: string | null, filters: Filters) => Promise<FoundPaper[]>;
  /** How many upvotes a paper of some parts has. */
  upvotesIn: (parts: readonly Part[]) => Promise<(paper: FoundPaper) => number>;
  /** The words of the titles of some parts. */
  wordsIn: (parts: readonly Part[]) => Promise<ReadonlySet<string>>;
  /**
   * Those of some parts, newest first, that can be searched now: without a network, as far back as they are kept for
   * offline. Throws where none are.
   */
  reachable: (parts: readonly Part[]) => Promise<readonly Part[]>;
  /** Throws where the index cannot be reached: Pagefind then finds nothing and says nothing. */
  refuseOffline: () => Promise<void>;
}

/** Sets up the indexes, which the engine of a folder reads. */
export function searchIndex(engine: string): SearchIndex {
  const pagefind = openPagefind(engine);
  const upvotes = keep(async ({ href }) =>
    countsOf(await (await load(href, 'upvotes.json')).json()),
  );
  const words = keep(async ({ href }) => (await load(href, 'words.txt')).text());
  return {
    open: (parts) => Promise.all(parts.map(({ href }) => pagefind.open(href))),
    search: async (parts, asked, filters) => {
      const found = parts.map(async (part) => {
        const pages = await pagefind.search(part.href, asked, filters);
        return pages.map((page) => {
          const data = () => pagefind.dataOf(part.href, page.id);
          return { ...page, part, date: dateOf(part, page.id), data };
        });
      });
      return (await Promise.all(found)).flat().sort(byScore);
    },
    upvotesIn: async (parts) => {
      const counts = new Map<Part, (id: string) => number>();
      for (const part of parts) counts.set(part, await upvotes(part));
      return ({ part, id }) => counts.get(part)?.(id) ?? 0;
    },
    wordsIn: async (parts) =>
      new Set((await Promise.all(parts.map(words))).flatMap((text) => text.trim().split(' '))),
    reachable: async (parts) => {
      if (navigator.onLine) return parts;
      const kept = await Promise.all(parts.map(isThere));
      const here = kept.includes(false) ? parts.slice(0, kept.indexOf(false)) : parts;
      if (here.length === 0) throw new Error('No index is kept for offline.');
      return here;
    },
    refuseOffline: async () => {
      await look(engine, 'pagefind-worker.js');
    },
  };
}

function isThere({ href }: Part): Promise<boolean> {
  return look(href, SEARCH_ENTRY).then(
    () => true,
    () => false,
  );
}

function load(folder: string, file: string): Promise<Response> {
  return fetchFile(folder + file, { cache: 'no-cache' });
}

function look(folder: string, file: string): Promise<Response> {
  return fetchFile(folder + file, { method: 'HEAD', cache: 'no-store' });
}

/** Newest first, then as the index has them. */
export function newestFirst(a: FoundPaper, b: FoundPaper): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** Best first, then newest. */
export function byScore(a: FoundPaper, b: FoundPaper): number {
  return b.score - a.score || newestFirst(a, b);
}

/** What tells a paper from all others of all parts. */
export function keyOf({ part, id }: FoundPaper): string {
  return part.first + id;
}

/** The papers of one list that are not in another, in their order. */
export function without(found: readonly FoundPaper[], others: readonly FoundPaper[]): FoundPaper[] {
  const excluded = new Set(others.map(keyOf));
  return found.filter((paper) => !excluded.has(keyOf(paper)));
}

/** Ids begin with month and day, see scripts/build/search/name-fragments.ts. */
function dateOf({ first }: Part, id: string): string {
  return `${first.slice(0, 4)}-${id.slice(0, 2)}-${id.slice(2, 4)}`;
}

/** Upvotes by id from those by day: the last piece of an id is the place among those of a day. */
function countsOf(ofDays: Record<string, number[]>): (id: string) => number {
  return (id) => {
    const cut = id.lastIndexOf('-');
    return ofDays[id.slice(0, cut)]?.[Number.parseInt(id.slice(cut + 1), 36)] ?? 0;
  };
}

function keep<Value>(make: (part: Part) => Promise<Value>): (part: Part) => Promise<Value> {
  const kept = new Map<Part, Promise<Value>>();
  return (part) => {
    const value = kept.get(part) ?? make(part);
    kept.set(part, value);
    value.catch(() => kept.delete(part));
    return value;
  };
}
