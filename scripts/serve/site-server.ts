import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { foreignTarget } from '../../src/archive/addresses/foreign-addresses.ts';
import { rootOf } from '../../src/archive/addresses/listed-routes.ts';
import { isCompressible, mediaType } from '../../src/archive/addresses/media-types.ts';
import { createRoutes } from '../../src/archive/addresses/routes.ts';
import { type Found, findFile } from './find-file.ts';
import { type HeaderRules, readHeaderRules } from './headers-file.ts';

/** A built site and the path below the origin that it was built for. */
export interface Site {
  folder: string;
  base: string;
}

type FoundFile = Extract<Found, { kind: 'file' }>;

/**
 * A server of a built site that behaves like the hosts it is made for: `/x` leads to `/x/` with 301, what is not
 * there answers 404 with the site's own page, headers come from its `_headers`. It answers only below the base,
 * so that a link which forgets it is seen.
 */
export function createSiteServer({ folder, base }: Site): Server & { base: string } {
  const root = rootOf(base);
  const rules = readRules(folder);
  const server = createServer((request, response) => {
    answer(request, response, { folder, base: root }, rules).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return Object.assign(server, { base: root });
}

function readRules(folder: string): HeaderRules {
  const path = join(folder, '_headers');
  return readHeaderRules(existsSync(path) ? readFileSync(path, 'utf8') : '');
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, base }: Site,
  rules: HeaderRules,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '', query] = (request.url ?? '').split('?', 2);
  const isBelow = path.startsWith(base);
  const foreign = foreignTarget(createRoutes('', base), path, query);
  if (foreign) {
    response.writeHead(foreign.status, { Location: foreign.to }).end();
    return;
  }
  const found = isBelow
    ? await findFile(folder, path.slice(base.length))
    : ({ kind: path === base.slice(0, -1) ? 'folder' : 'nothing' } as const);
  if (found.kind === 'folder') {
    const target = `${path}/${query === undefined ? '' : `?${query}`}`;
    response.writeHead(301, { Location: target }).end();
    return;
  }
  const headers = rules(isBelow ? path.slice(base.length - 1) : path);
  if (found.kind === 'file') send(request, response, 200, found, headers);
  else {
    const page = await findFile(folder, '404.html');
    if (page.kind === 'file') send(request, response, 404, page, headers);
    else response.writeHead(404).end();
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { path, size, changed }: FoundFile,
  rules: Record<string, string>,
): void {
  const type = mediaType(path);
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const gzip = isCompressible(type) && size > 1024 && /\bgzip\b/.test(accepted);
  const etag = `W/"${size.toString(36)}-${changed.getTime().toString(36)}"`;
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache', ETag: etag, ...rules };
  if (isCompressible(type)) Object.assign(headers, { Vary: 'Accept-Encoding' });
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const length = gzip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': size };
  response.writeHead(status, { ...headers, ...length });
  if (request.method === 'HEAD') response.end();
  else if (gzip) pipeline(createReadStream(path), createGzip(), response, closed);
  else pipeline(createReadStream(path), response, closed);
}

/** A reader who went away is no fault. */
function closed(): void {}
