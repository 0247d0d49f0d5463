import type { ServerResponse } from 'node:http';
import { type Listening, listen } from '../../serve/listen.ts';
import { createSiteServer, type Site } from '../../serve/site-server.ts';

/** A served site that counts what it sends. */
export interface CountingServer extends Listening {
  /** Bytes of bodies as they were sent, compressed or not, by path below the base; counted from here on anew. */
  takeCounts: () => Map<string, number>;
}

/** Serves a built site and counts the bytes of every answer. */
export async function serveAndCount(site: Site): Promise<CountingServer> {
  const server = createSiteServer(site);
  let counts = new Map<string, number>();
  server.prependListener('request', (request, response) => {
    const path = (request.url ?? '').slice(server.base.length).replace(/\?.*/, '');
    countBody(response, (bytes) => counts.set(path, (counts.get(path) ?? 0) + bytes));
  });
  return {
    ...(await listen(server, '127.0.0.1', 0)),
    takeCounts: () => {
      const taken = counts;
      counts = new Map();
      return taken;
    },
  };
}

function countBody(response: ServerResponse, count: (bytes: number) => void): void {
  const { write, end } = response;
  const counted = (chunk: unknown): void => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) count(Buffer.byteLength(chunk));
  };
  response.write = ((...args: Parameters<typeof write>) => {
    counted(args[0]);
    return write.apply(response, args);
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    counted(args[0]);
    return end.apply(response, args);
  }) as typeof end;
}
