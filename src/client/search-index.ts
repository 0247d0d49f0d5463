import { type Filters, openPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';

/** A result with the year whose index it is of. */
export interface FoundPaper extends PagefindResult {
  year: string;
}

/** How results are sorted: by relevance, newest first, most upvoted first. */
export type Order = '' | 'date' | 'upvotes';

/** What is asked of the indexes of some years. */
export interface Question {
  /** Words; `null` for all papers. */
  words: string | null;
  filters: Filters;
  order: Order;
}

/** Where the indexes lie. */
export interface IndexPlaces {
  /** Newest first. */
  indexes: readonly { year: string; href: string }[];
  engine: string;
  home: string;
}

/** Indexes by year, each opened once, when it is first needed. */
export interface SearchIndex {
  /** Loads what every search of some years needs. Throws where it is not there. */
  open: (years: readonly string[]) => Promise<unknown>;
  /** The papers that some years hold. Throws where one of their indexes cannot be loaded. */
  search: (years: readonly string[], question: Question) => Promise<FoundPaper[]>;
}

/** Sets up the indexes. */
export function searchIndex({ indexes, engine, home }: IndexPlaces): SearchIndex {
  const hrefs = new Map(indexes.map(({ year, href }) => [year, href]));
  const hrefOf = (year: string): string => hrefs.get(year) ?? '';
  const pagefinds = remember((year) => openPagefind({ index: hrefOf(year), engine, home }));
  const upvotes = remember((year) => loadUpvotes(hrefOf(year)));
  return {
    open: (years) => Promise.all(years.map((year) => pagefinds(year).open())),
    search: async (years, { words, filters, order }) => {
      const searches = years.map(async (year) => searchYear(year, pagefinds(year), words, filters));
      const found = (await Promise.all(searches)).flat();
      // Without words no paper is more relevant than another.
      if (order === 'date' || (order === '' && words === null)) return found.sort(newest);
      if (order === '') return found.sort((a, b) => b.score - a.score || newest(a, b));
      const counts = new Map(
        await Promise.all(years.map(async (year) => [year, await upvotes(year)] as const)),
      );
      const countOf = ({ year, id }: FoundPaper): number => counts.get(year)?.(id) ?? 0;
      return found.sort((a, b) => countOf(b) - countOf(a) || newest(a, b));
    },
  };
}

async function searchYear(
  year: string,
  pagefind: Pagefind,
  words: string | null,
  filters: Filters,
): Promise<FoundPaper[]> {
  const found = await pagefind.search(words, filters);
  return found.map((result) => ({ ...result, year }));
}

/** Ids begin with month and day. */
function newest(a: FoundPaper, b: FoundPaper): number {
  if (a.year !== b.year) return a.year < b.year ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** Loads how many upvotes the papers of an index have, by id: its last part is the place among those of a day. */
async function loadUpvotes(href: string): Promise<(id: string) => number> {
  const response = await fetch(`${href}upvotes.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error('The upvotes could not be loaded.');
  const ofDays = (await response.json()) as Record<string, number[]>;
  return (id) => {
    const cut = id.lastIndexOf('-');
    return ofDays[id.slice(0, cut)]?.[Number.parseInt(id.slice(cut + 1), 36)] ?? 0;
  };
}

function remember<Value>(make: (year: string) => Value): (year: string) => Value {
  const made = new Map<string, Value>();
  return (year) => {
    const value = made.get(year) ?? make(year);
    made.set(year, value);
    return value;
  };
}
