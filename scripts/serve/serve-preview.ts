import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, EXIT } from '../cli/exit.ts';
import { listen } from './listen.ts';
import { createSiteServer } from './site-server.ts';

/** Serves a built site where `PORT` and `HOST` say; throws a `CommandError` where there is none, or the port is taken. */
export async function servePreview(
  folder: string,
  base: string,
  { HOST, PORT }: NodeJS.ProcessEnv,
): Promise<{ address: string; close: () => void }> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new CommandError(
      `There is no site in ${folder}. \`npm run build\` makes it.`,
      EXIT.fault,
    );
  }
  const host = HOST || 'localhost';
  const server = createSiteServer({ folder, base });
  const { port, close } = await listen(server, host, readPort(PORT));
  const name = host === '0.0.0.0' ? 'localhost' : host;
  return { address: `http://${name}:${port}${server.base}`, close };
}

function readPort(text = ''): number {
  const port = text === '' ? 4321 : Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new CommandError(`PORT=${text} is no port: a whole number below 65536.`, EXIT.fault);
}
