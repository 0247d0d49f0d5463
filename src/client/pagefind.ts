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

/** The part of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  init: () => Promise<void>;
  options: (options: { excerptLength: number }) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string | null,
    options: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: PagefindResult[] }>;
}

/** Loads the engine that the build wrote beside its index. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const engine: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await engine.options({ excerptLength: 36 });
  await engine.init();
  return engine;
}
