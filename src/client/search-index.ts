import { type Filters, type FoundPage, openPagefind } from './pagefind.ts';
import type { Part } from './search-parts.ts';

/** A result with the day that lists it. */
export interface FoundPaper extends FoundPage {
  part: Part;
  /** `2026-03-14` */
  date: string;
}

/** How results are sorted: by relevance, newest first, most upvoted first. */
export type Order = '' | 'date' | 'upvotes';

/** What is asked of the indexes of some parts of the archive. */
export interface Question {
  /** Words; `null` for all papers. */
  words: string | null;
  filters: Filters;
  order: Order;
}

/** Indexes by part, each opened once, when it is first needed. */
export interface SearchIndex {
  /** Loads what every search of some parts needs. Throws where it is not there. */
  open: (parts: readonly Part[]) => Promise<unknown>;
  /** The papers that some parts hold. Throws where one of their indexes cannot be loaded. */
  search: (parts: readonly Part[], question: Question) => Promise<FoundPaper[]>;
}

/** Sets up the indexes, which the engine reads; addresses of papers begin at the home page. */
export function searchIndex(places: { engine: string; home: string }): SearchIndex {
  const pagefind = openPagefind(places);
  const upvotes = new Map<Part, Promise<(id: string) => number>>();
  const search = async (
    parts: readonly Part[],
    { words, filters }: Question,
  ): Promise<FoundPaper[]> => {
    const found = parts.map(async (part) => {
      const pages = await pagefind.search(part.href, words, filters);
      return pages.map((page) => ({ ...page, part, date: dateOf(part, page.id) }));
    });
    return (await Promise.all(found)).flat();
  };
  return {
    open: (parts) => Promise.all(parts.map(({ href }) => pagefind.open(href))),
    search: async (parts, question) => {
      const { order, words } = question;
      const found = await search(parts, question);
      // Without words no paper is more relevant than another.
      if (order === 'date' || (order === '' && words === null)) return found.sort(newest);
      if (order === '') return found.sort((a, b) => b.score - a.score || newest(a, b));
      const counts = new Map<Part, (id: string) => number>();
      for (const part of parts) {
        if (!upvotes.has(part)) upvotes.set(part, loadUpvotes(part));
      }
      for (const [part, countOf] of upvotes) counts.set(part, await countOf);
      const countOf = ({ part, id }: FoundPaper): number => counts.get(part)?.(id) ?? 0;
      return found.sort((a, b) => countOf(b) - countOf(a) || newest(a, b));
    },
  };
}

/** Ids begin with month and day, see scripts/build/search/name-fragments.ts. */
function dateOf({ first }: Part, id: string): string {
  return `${first.slice(0, 4)}-${id.slice(0, 2)}-${id.slice(2, 4)}`;
}

function newest(a: FoundPaper, b: FoundPaper): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** Loads how many upvotes the papers of a part have, by id: its last piece is the place among those of a day. */
async function loadUpvotes({ href }: Part): Promise<(id: string) => number> {
  const response = await fetch(`${href}upvotes.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error('The upvotes could not be loaded.');
  const ofDays = (await response.json()) as Record<string, number[]>;
  return (id) => {
    const cut = id.lastIndexOf('-');
    return ofDays[id.slice(0, cut)]?.[Number.parseInt(id.slice(cut + 1), 36)] ?? 0;
  };
}
