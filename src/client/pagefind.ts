import type { ShownPaper } from '../archive/search/shown-paper.ts';

/** What a search finds of a paper. */
export interface PaperData {
  url: string;
  /** The abstract as plain text. */
  content: string;
  meta: ShownPaper;
}

/** A page that was found, whose data is fetched when it is shown. */
export interface FoundPage {
  id: string;
  score: number;
  /** The metadata in which words were found, `title`, `authors`. */
  fields: readonly string[];
  data: () => Promise<PaperData>;
}

/** What results are filtered by: all of some values, or none of some. */
export type Filters = Readonly<Record<string, unknown>>;

/** The engine, with the indexes it has opened; each is named by its address. */
export interface Pagefind {
  /** Loads what every search of an index needs. Throws where it is not there. */
  open: (index: string) => Promise<unknown>;
  /** Results by relevance, all pages for `null`. Throws where the index cannot be loaded. */
  search: (index: string, query: string | null, filters: Filters) => Promise<FoundPage[]>;
}

/** A word of the title weighs most, and whole words more than words that begin with what was typed. */
const RANKING = {
  termSimilarity: 5,
  pageLength: 0,
  metaWeights: { title: 6, authors: 2, org: 1, also: 0.5 },
};

/** Sets the entry files of a visit apart from those of others, as Pagefind does for each index. */
const VISIT = String(Math.floor(performance.timeOrigin));

/** What Pagefind's worker sends of a result: a number that stands for its data. */
interface SentResult {
  id: string;
  score: number;
  matchedMetaFields?: string[];
  data: string;
}

/**
 * Starts Pagefind's worker, which loads and searches indexes. Pagefind's `pagefind.js` would do the same, but expects
 * a worker and a program beside each index, and merged indexes can neither be sorted nor left out again. The messages
 * are those of the version that package.json names.
 */
export function openPagefind({ engine, home }: { engine: string; home: string }): Pagefind {
  const { ask, tell } = talkTo(new Worker(`${engine}pagefind-worker.js`));
  const opened = new Map<string, Promise<unknown>>();
  const load = async (index: string): Promise<unknown> => {
    const language = document.documentElement.lang;
    const options = { basePath: index, baseUrl: home, language, ranking: RANKING };
    await ask(index, 'init', [{ ...options, metaCacheTag: VISIT }]);
    // The worker says that it has begun before it has; a search for nothing waits until it could.
    return ask(index, 'search', ['']);
  };
  const open = (index: string): Promise<unknown> => {
    // All indexes share the program that the first one loads; two that load it at once would each get another.
    const first = [...opened.values()][0] ?? Promise.resolve();
    const known = opened.get(index);
    if (known) return known;
    fetchAhead(index, opened.size === 0).catch(() => {});
    const ready = first.then(() => load(index));
    opened.set(index, ready);
    // What could not be loaded may be there when it is next asked for.
    ready.catch(() => opened.delete(index));
    return ready;
  };
  // The worker keeps what it needs for the data of each result until it is told that nobody will ask.
  const forgotten = new FinalizationRegistry(([index, number]: [string, string]) =>
    tell(index, 'releaseData', [number]),
  );
  return {
    open,
    search: async (index, query, filters) => {
      await open(index);
      // Given any filters, also none, Pagefind loads all of them.
      const asked = Object.keys(filters).length > 0 ? { filters } : {};
      const answer = await ask<{ results: SentResult[] }>(index, 'search', [query, asked]);
      return answer.results.map(({ id, score, matchedMetaFields: fields = [], data: number }) => {
        const data = () => ask<PaperData>(index, 'getData', [number]);
        forgotten.register(data, [index, number]);
        return { id, score, fields, data };
      });
    },
  };
}

/**
 * Fetches what an index begins with, and for the first one the program, into the cache of the browser: the worker asks for
 * each of them only when the one before it is there.
 */
async function fetchAhead(index: string, isFirst: boolean): Promise<void> {
  const entry = (await (await fetch(`${index}pagefind-entry.json?ts=${VISIT}`)).json()) as {
    languages: Record<string, { hash: string; wasm: string }>;
  };
  for (const { hash, wasm } of Object.values(entry.languages)) {
    void fetch(`${index}pagefind.${hash}.pf_meta`);
    if (isFirst) void fetch(`${index}wasm.${wasm}.pagefind`);
  }
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
  const tell = (instanceId: string, method: string, args: unknown[]): number => {
    messages += 1;
    worker.postMessage({ id: messages, instanceId, method, args });
    return messages;
  };
  const ask = <Result>(index: string, method: string, args: unknown[]): Promise<Result> => {
    if (failure) return Promise.reject(failure);
    return new Promise((resolve, reject) => {
      waiting.set(tell(index, method, args), { resolve, reject });
    });
  };
  return { ask, tell };
}
