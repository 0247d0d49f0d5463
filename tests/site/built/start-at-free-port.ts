import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A program that answers at a port. */
export interface StartedServer {
  port: number;
  server: ChildProcess;
}

/**
 * Starts a server that has to be told its port. Another program may take a port between its choice and its use: the
 * server then ends, and is started again at another. Throws what the server said where it never answers.
 */
export async function startAtFreePort(
  start: (port: number) => ChildProcess,
): Promise<StartedServer> {
  let said = '';
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = await freePort();
    const server = start(port);
    server.on('error', (error) => {
      said += `${error.message}\n`;
    });
    server.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
    if (await answers(server, port)) return { port, server };
    server.kill();
  }
  throw new Error(`The server does not answer.\n${said}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Whether it answers within half a minute, and is not a stranger: a server that found its port taken has ended. */
async function answers(server: ChildProcess, port: number): Promise<boolean> {
  for (let time = 0; time < 300 && isRunning(server); time++) {
    if (await isOpen(port)) {
      await delay(100);
      return isRunning(server);
    }
    await delay(100);
  }
  return false;
}

const isRunning = (server: ChildProcess): boolean =>
  server.exitCode === null && server.signalCode === null && server.pid !== undefined;

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
