/** What a search finds of a page. */
export interface PagefindData {
  url: string;
  /** HTML whose only elements are `mark`. */
  excerpt: string;
  meta: Record<string, string>;
}

/** One result, whose data is fetched when it is shown. */
export interface PagefindResult {
  data: () => Promise<PagefindData>;
}

/** What a search asks for besides words. */
export interface SearchOptions {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** The part of Pagefind's browser interface that the search page uses. */
interface Pagefind {
  init: () => Promise<void>;
  options: (options: { excerptLength: number }) => Promise<void>;
  mergeIndex: (folder: string) => Promise<void>;
  search: (query: string | null, options: SearchOptions) => Promise<{ results: PagefindResult[] }>;
}

/** The index of a year: where it lies. */
export interface YearIndex {
  year: string;
  href: string;
}

/** Indexes by year, of which the newest are searched first, and older ones as the reader goes on. */
export interface SearchIndex {
  /** Loads what every search needs. Throws where it is not there. */
  open: () => Promise<unknown>;
  search: (query: string | null, options: SearchOptions) => Promise<PagefindResult[]>;
  /** The years that are searched, oldest first. */
  years: () => string[];
  /** The year that comes next, where there is one. */
  nextYear: () => string | undefined;
  /** Searches one more year from now on. */
  goOn: () => Promise<void>;
}

/** Opens some indexes, newest first; the first of them brings the engine along. */
export function openSearchIndex(indexes: readonly YearIndex[]): SearchIndex {
  const [newest] = indexes;
  let opened = 1;
  let engine: Promise<Pagefind> | undefined;
  const open = async (): Promise<Pagefind> => {
    if (!newest) throw new Error('There is no search index.');
    engine ??= loadEngine(newest.href);
    return engine;
  };
  return {
    open,
    search: async (query, options) => (await (await open()).search(query, options)).results,
    years: () =>
      indexes
        .slice(0, opened)
        .map(({ year }) => year)
        .reverse(),
    nextYear: () => indexes[opened]?.year,
    goOn: async () => {
      const next = indexes[opened];
      if (!next) return;
      await (await open()).mergeIndex(next.href);
      opened += 1;
    },
  };
}

async function loadEngine(folder: string): Promise<Pagefind> {
  const engine: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await engine.options({ excerptLength: 36 });
  await engine.init();
  return engine;
}
