/** What a search finds of a paper. */
export interface PagefindData {
  url: string;
  /** HTML whose only elements are `mark`. */
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** One result, whose data is fetched when it is shown. */
export interface PagefindResult {
  /** Sorts by date within its year, see scripts/build/search/name-fragments.ts. */
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

/** What results can be filtered by: each filter with the value that is asked for. */
export type Filters = Readonly<Record<string, string>>;

/** An index that has been opened. */
export interface Pagefind {
  /** Loads what every search needs. Throws where it is not there. */
  open: () => Promise<unknown>;
  /** Results by relevance, all papers for `null`. Throws where the index cannot be loaded. */
  search: (query: string | null, filters: Filters) => Promise<PagefindResult[]>;
}

/** Where an index and the engine that reads it lie, and the home page, all below the host. */
export interface IndexPlace {
  index: string;
  engine: string;
  home: string;
}

/** How many words an excerpt has. */
const EXCERPT = 36;

/** What Pagefind's worker sends of a result: a number that stands for its data. */
type SentResult = Omit<PagefindResult, 'data'> & { data: string };

/**
 * Opens an index in a worker of its own, in which Pagefind loads and searches it. Pagefind's `pagefind.js` would do the
 * same, but expects a worker and a program beside each index, and merged indexes can neither be sorted nor left out
 * again. The messages are those of the version that package.json names.
 */
export function openPagefind({ index, engine, home }: IndexPlace): Pagefind {
  const { ask, tell } = talkTo(new Worker(`${engine}pagefind-worker.js`));
  const language = document.documentElement.lang;
  const options = { basePath: index, baseUrl: home, language, excerptLength: EXCERPT };
  const opened = ask('init', [options]);
  // The worker keeps what it needs for the data of each result until it is told that nobody will ask.
  const forgotten = new FinalizationRegistry((number: string) => tell('releaseData', [number]));
  return {
    // Pagefind's worker says that it has begun before it has; a search for nothing waits until it could.
    open: () => opened.then(() => ask('search', [''])),
    search: async (query, filters) => {
      await opened;
      // Given any filters, also none, Pagefind loads all of them.
      const asked = Object.keys(filters).length > 0 ? { filters } : {};
      const answer = await ask<{ results: SentResult[] }>('search', [query, asked]);
      if (answer.results.length === 0) await refuseOffline(index);
      return answer.results.map(({ id, score, data: number }) => {
        const data = () => ask<PagefindData>('getData', [number]);
        forgotten.register(data, number);
        return { id, score, data };
      });
    },
  };
}

/** Where a file of words cannot be loaded, Pagefind finds nothing and says nothing. */
async function refuseOffline(index: string): Promise<void> {
  const { ok } = await fetch(`${index}pagefind-entry.json`, { method: 'HEAD', cache: 'no-store' });
  if (!ok) throw new Error('The search index is not there.');
}

interface Answer {
  id: number;
  result?: unknown;
  error?: string;
}

interface Waiting {
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}

/** Asks a worker and waits for the answers; once it fails, all that is asked does. */
function talkTo(worker: Worker) {
  const waiting = new Map<number, Waiting>();
  let failure: Error | undefined;
  let messages = 0;
  worker.addEventListener('message', ({ data: { id, result, error } }: MessageEvent<Answer>) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(result as never);
    else one?.reject(new Error(error));
  });
  worker.addEventListener('error', () => {
    failure = new Error('The search engine could not be loaded.');
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  });
  const tell = (method: string, args: unknown[]): number => {
    messages += 1;
    worker.postMessage({ id: messages, method, args });
    return messages;
  };
  const ask = <Result>(method: string, args: unknown[]): Promise<Result> => {
    if (failure) return Promise.reject(failure);
    return new Promise((resolve, reject) => {
      waiting.set(tell(method, args), { resolve, reject });
    });
  };
  return { ask, tell };
}
