import { EVERY_PAPER } from '../../archive/search/every-paper.ts';
import { SEARCH_ENTRY, SEARCH_PROGRAM } from '../../archive/search/search-program.ts';
import type { ShownPaper } from '../../archive/search/shown-paper.ts';
import { fetchFile } from '../fetch-file.ts';

/** What a search finds of a paper. */
export interface PaperData {
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
}

/** What results are filtered by: all of some values, or none of some. */
export type Filters = Readonly<Record<string, unknown>>;

/** The engine, with the indexes it has opened; each is named by its address. */
export interface Pagefind {
  /** Loads what every search of an index needs. Throws where it is not there. */
  open: (index: string) => Promise<unknown>;
  /** Results by relevance, all pages for `null`. Throws where the index cannot be loaded. */
  search: (index: string, query: string | null, filters: Filters) => Promise<FoundPage[]>;
  /** What a result of an index shows. */
  dataOf: (index: string, id: string) => Promise<PaperData>;
}

/** A word of the title weighs most, and whole words more than words that begin with what was typed. */
const RANKING = {
  termSimilarity: 5,
  pageLength: 0,
  metaWeights: { title: 6, authors: 2, org: 1, also: 0.5 },
};

/** Of so many papers what results show is kept for the next search. */
const SHOWN_KEPT = 500;

/** What the worker sends of a result (see scripts/build/search/worker-prelude.js). */
type SentResult = readonly [id: string, score: number, fields: readonly string[]];

/**
 * Starts Pagefind's worker, which loads and searches indexes. Pagefind's `pagefind.js` would do the same, but expects
 * a worker and a program beside each index, and merged indexes can neither be sorted nor left out again. The messages
 * are those of the version that package.json names.
 */
export function openPagefind(engine: string): Pagefind {
  const { ask, read, give } = talkTo(new Worker(`${engine}pagefind-worker.js`));
  const opened = new Map<string, Promise<unknown>>();
  const shown = new Map<string, Promise<PaperData>>();
  const load = async (index: string, first?: Promise<unknown>): Promise<unknown> => {
    const program = first ? [] : [fetchProgram(engine + SEARCH_PROGRAM)];
    const given = await Promise.all([...program, fetchBeginning(index)]);
    // All indexes share the program that the first one starts; two at once would each get another.
    await first;
    give(given.flat());
    const language = document.documentElement.lang;
    const options = { basePath: index, language, ranking: RANKING };
    await ask(index, 'init', [{ ...options, metaCacheTag: '' }]);
    // The worker says that it has begun before it has; a search for nothing waits until it could.
    return ask(index, 'search', ['']);
  };
  const open = (index: string): Promise<unknown> => {
    const known = opened.get(index);
    if (known) return known;
    const ready = load(index, [...opened.values()][0]);
    opened.set(index, ready);
    // What could not be loaded may be there when it is next asked for.
    ready.catch(() => opened.delete(index));
    return ready;
  };
  return {
    open,
    search: async (index, query, filters) => {
      await open(index);
      // Given any filters, also none, Pagefind loads all of them.
      const asked = Object.keys(filters).length > 0 ? { filters } : {};
      const found = await ask<SentResult[]>(index, 'search', [query ?? EVERY_PAPER, asked]);
      return found.map(([id, score, fields]) => ({ id, score, fields }));
    },
    dataOf: (index, id) => {
      const address = `${index}fragment/${id}.pf_fragment`;
      // All results of a search may be wanted as a file.
      if (shown.size > SHOWN_KEPT) shown.clear();
      const data = shown.get(address) ?? read<PaperData>(address);
      shown.set(address, data);
      data.catch(() => shown.delete(address));
      return data;
    },
  };
}

/** A file for the worker, by the address at which it looks for it (see scripts/build/search/worker-prelude.js). */
type Given = readonly [address: string, content: string | ArrayBuffer];

/**
 * Fetches what an index begins with: its entry, which must be of today, and the list of its files. The page may have
 * fetched the entry beforehand, from a cache that is older than the list that it names: then it is fetched anew.
 */
async function fetchBeginning(index: string, cache: RequestCache = 'no-cache'): Promise<Given[]> {
  const address = index + SEARCH_ENTRY;
  const entry = await (await fetchFile(address, { cache })).text();
  const { languages } = JSON.parse(entry) as { languages: Record<string, { hash: string }> };
  const meta = `${index}pagefind.${Object.values(languages)[0]?.hash}.pf_meta`;
  const list = await fetch(meta);
  if (list.status === 404 && cache === 'no-cache') return fetchBeginning(index, 'reload');
  if (!list.ok) throw new Error(`${meta} answers ${list.status}.`);
  return [
    [`${address}?ts=`, entry],
    [meta, await list.arrayBuffer()],
  ];
}

/** Fetches the program, unpacked: the worker would unpack it, more slowly, for each index. */
async function fetchProgram(address: string): Promise<Given[]> {
  const packed = await (await fetchFile(address)).arrayBuffer();
  // A host may have unpacked it already.
  if (new Uint8Array(packed)[0] !== GZIP) return [[SEARCH_PROGRAM, packed]];
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return [[SEARCH_PROGRAM, await new Response(unpacked).arrayBuffer()]];
}

/** The first byte of what is packed. */
const GZIP = 0x1f;

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
    failure = new Error('There is no worker.');
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  });
  const send = <Result>(message: object): Promise<Result> => {
    if (failure) return Promise.reject(failure);
    messages += 1;
    worker.postMessage({ id: messages, ...message });
    return new Promise((resolve, reject) => waiting.set(messages, { resolve, reject }));
  };
  return {
    /** Asks for what a method of an index answers. */
    ask: <Result>(instanceId: string, method: string, args: unknown[]) =>
      send<Result>({ instanceId, method, args }),
    /** Asks for what a file of Pagefind's says. */
    read: <Result>(address: string) => send<Result>({ read: address }),
    give: (given: readonly Given[]) => worker.postMessage({ given }),
  };
}
