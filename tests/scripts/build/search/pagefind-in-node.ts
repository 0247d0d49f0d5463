import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** What the worker sends of a result. */
export type Found = readonly [id: string, score: number, fields: readonly string[]];

interface Answer {
  result?: unknown;
  error?: string;
}

/** Pagefind's worker as a browser runs it, on files of a folder: asks it and waits for the answer. */
function runPagefind(folder: string) {
  const waiting = new Map<number, (answer: Answer) => void>();
  let take = (_message: { data: unknown }): void => {};
  const file = (address: string): Response => {
    const path = join(folder, new URL(address, 'http://x').pathname.replace(/^\/pagefind\//, ''));
    return new Response(new Uint8Array(readFileSync(path)));
  };
  const self = {
    addEventListener: (_: string, listener: typeof take) => {
      take = listener;
    },
    postMessage: ({ id, ...answer }: Answer & { id: number }) => waiting.get(id)?.(answer),
  };
  const fetch = async (address: string): Promise<Response> => file(address);
  runInNewContext(readFileSync(join(folder, 'engine/pagefind-worker.js'), 'utf8'), {
    ...{ Intl, setTimeout, console, WebAssembly, TextDecoder, TextEncoder, URL, Response },
    self,
    fetch,
  });
  return async <Result>(
    instanceId: string,
    method: string,
    ...args: unknown[]
  ): Promise<Result> => {
    const id = waiting.size;
    const { result, error } = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      take({ data: { id, instanceId, method, args } });
    });
    if (error !== undefined) throw new Error(error);
    return result as Result;
  };
}

/** Opens an index and searches it; returns the names of fragments, best first. */
export async function searcherOf(folder: string, index: string) {
  const ask = runPagefind(folder);
  await ask(index, 'init', { basePath: `/pagefind/${index}/`, baseUrl: '/', language: 'en' });
  return (query: string | null, options: object = {}): Promise<Found[]> =>
    ask<Found[]>(index, 'search', query, options);
}
