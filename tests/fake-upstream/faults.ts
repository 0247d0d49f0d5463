import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A way in which a server answers badly. */
export type Fault =
  | { kind: 'status'; status: number; headers?: Readonly<Record<string, string>>; body?: string }
  /** Half of the answer, then the connection is cut. */
  | { kind: 'cut' }
  /** Half of the answer, sent as if it were all. */
  | { kind: 'truncated' }
  | { kind: 'redirect'; to: string }
  /** One byte now and then, for ever. */
  | { kind: 'trickle' }
  /** A small gzip file that holds a great many bytes. */
  | { kind: 'bomb'; megabytes: number }
  | { kind: 'body'; body: string | Uint8Array };

/** Plays a fault in place of an answer. */
export function sendFault(fault: Fault, body: string, response: ServerResponse): void {
  const half = body.slice(0, body.length / 2);
  switch (fault.kind) {
    case 'status':
      response.writeHead(fault.status, fault.headers).end(fault.body ?? '<html>busy</html>');
      return;
    case 'cut':
      response.writeHead(200, { 'content-length': Buffer.byteLength(body) + 100 });
      response.write(`${half} `, () => response.destroy());
      return;
    case 'truncated':
      response.writeHead(200).end(half);
      return;
    case 'redirect':
      response.writeHead(302, { location: fault.to }).end();
      return;
    case 'trickle':
      sendTrickle(response);
      return;
    case 'bomb':
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(fault.megabytes * 1024 * 1024, ' ')));
      return;
    case 'body':
      response.writeHead(200).end(fault.body);
  }
}

function sendTrickle(response: ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
}
