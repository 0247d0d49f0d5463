import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server, ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Listening, listen } from '../../serve/listen.ts';
import { createSiteServer, type Site } from '../../serve/site-server.ts';

/** A served site that counts what it sends. */
export interface CountingServer extends Listening {
  /** Bytes of bodies as they were sent, compressed or not, by path below the base; counted from here on anew. */
  takeCounts: () => Map<string, number>;
  /** `http://127.0.0.1:8080` */
  origin: string;
}

/** A slow line: how long an answer takes to begin, and what all answers together get. */
export interface Line {
  milliseconds: number;
  bytesPerSecond: number;
}

/** Lines of phones: Lighthouse's ("Slow 4G"), and that of a fair signal, as the developer tools of Chromium have it. */
export const PHONE_LINES = {
  'slow-4g': { milliseconds: 150, bytesPerSecond: 1_600_000 / 8 },
  'fast-4g': { milliseconds: 165, bytesPerSecond: 9_000_000 / 8 },
} as const satisfies Record<string, Line>;

/**
 * Serves a built site and counts the bytes of every answer; over a slow line where one is given, and then in HTTP/2, as
 * hosts do: in HTTP/1.1 six answers at a time would wait for the line.
 */
export async function serveAndCount(site: Site, line?: Line): Promise<CountingServer> {
  const server = createSiteServer(site);
  const hold = line && slowLine(line);
  let counts = new Map<string, number>();
  server.prependListener('request', (request, response) => {
    const path = (request.url ?? '').slice(server.base.length).replace(/\?.*/, '');
    takeBody(response, hold, (bytes) => counts.set(path, (counts.get(path) ?? 0) + bytes));
  });
  const listening = await (line ? listenInHttp2(server) : listen(server, '127.0.0.1', 0));
  return {
    ...listening,
    origin: `${line ? 'https' : 'http'}://127.0.0.1:${listening.port}`,
    takeCounts: () => {
      const taken = counts;
      counts = new Map();
      return taken;
    },
  };
}

/** Answers in HTTP/2 with a certificate of this minute, which browsers are told to take. */
async function listenInHttp2(server: Server): Promise<Listening> {
  const folder = await mkdtemp(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'];
    execFileSync('openssl', ['req', ...kind, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    const secure = createSecureServer({ key: await readFile(key), cert: await readFile(cert) });
    secure.on('request', (request, response) => server.emit('request', request, response));
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    return { port: (secure.address() as AddressInfo).port, close: () => secure.close() };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Sends something so many bytes long once the line has come to its end. */
type Hold = (bytes: number, send: () => void) => void;

function slowLine({ milliseconds, bytesPerSecond }: Line): Hold {
  let free = 0;
  return (bytes, send) => {
    const now = performance.now();
    free = Math.max(free, now + milliseconds) + (bytes / bytesPerSecond) * 1000;
    setTimeout(send, free - now);
  };
}

/** Takes the body of an answer to count it, and sends it at once or when a line lets it. */
function takeBody(
  response: ServerResponse,
  hold: Hold | undefined,
  count: (bytes: number) => void,
): void {
  const { write, end } = response;
  const chunks: Uint8Array[] = [];
  const take = (chunk: unknown): void => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    take(chunk);
    const done = rest.find((one) => typeof one === 'function');
    if (typeof done === 'function') process.nextTick(done);
    return true;
  }) as typeof write;
  response.end = ((chunk: unknown) => {
    take(chunk);
    const body = Buffer.concat(chunks);
    if (body.length > 0) count(body.length);
    const send = (): void => {
      // In HTTP/2 the end of an answer writes its body.
      response.write = write;
      end.call(response, body, 'utf8');
    };
    if (hold) hold(body.length, send);
    else send();
    return response;
  }) as typeof end;
}
