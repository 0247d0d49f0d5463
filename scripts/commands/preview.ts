import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import settings from '../../archive.config.ts';
import { resolveConfig } from '../../src/archive/config.ts';
import { withSiteAddress } from '../../src/disk/site-address.ts';
import { outputFolder } from '../build/output-folder.ts';
import { endOnSignals } from '../cli/end-on-signals.ts';
import { listen } from '../serve/listen.ts';
import { createSiteServer } from '../serve/site-server.ts';

const USAGE = `Usage: npm run preview

Serves the built site and prints its address as the last line.

  PORT=4321        another port; 0 takes a free one
  HOST=localhost   0.0.0.0 answers other machines too
  ARCHIVE_OUT=DIR  the folder of the site instead of dist/
  BASE_PATH=/x/    the path that the site was built for instead of \`base\` in archive.config.ts
`;

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) process.stdout.write(USAGE);
  else await serve();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}

async function serve(): Promise<void> {
  const folder = outputFolder();
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}. \`npm run build\` makes it.`);
  }
  const { base } = resolveConfig(withSiteAddress(settings));
  const host = process.env['HOST'] || 'localhost';
  const server = createSiteServer({ folder, base });
  const { port, close } = await listen(server, host, readPort(process.env['PORT']));
  endOnSignals(() => {
    close();
    process.exit(0);
  });
  process.stdout.write(`http://${host === '0.0.0.0' ? 'localhost' : host}:${port}${server.base}\n`);
}

function readPort(text = ''): number {
  const port = text === '' ? 4321 : Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT=${text} is no port: a whole number below 65536.`);
}
