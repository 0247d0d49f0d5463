import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandError, EXIT } from '../cli/exit.ts';

/** A server that answers. */
export interface Listening {
  port: number;
  close: () => void;
}

/**
 * Makes a server answer at a host. `localhost` means both loopback addresses, since programs differ in which one
 * they ask. Throws with a sentence where the port is taken.
 */
export async function listen(server: Server, host: string, port: number): Promise<Listening> {
  if (host !== 'localhost') return start(server, host, port);
  const first = await start(server, '127.0.0.1', port);
  const twin = createServer((request, response) => server.emit('request', request, response));
  const second = await start(twin, '::1', first.port).catch(() => undefined);
  return {
    port: first.port,
    close: () => {
      first.close();
      second?.close();
    },
  };
}

async function start(server: Server, host: string, port: number): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new CommandError(
      `Port ${port} is taken. PORT=${port + 1} npm start uses another one.`,
      EXIT.fault,
    );
  }
  return new CommandError(
    `The server cannot answer at ${host}:${port}: ${error.message}`,
    EXIT.fault,
  );
}
