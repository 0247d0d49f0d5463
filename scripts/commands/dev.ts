import { join, resolve } from 'node:path';
import { utcTomorrow } from '../../src/disk/tomorrow.ts';
import { ROOT } from '../build/root.ts';
import { runCommand } from '../cli/command.ts';
import { EXIT } from '../cli/exit.ts';
import { presentContentRoot } from '../cli/present-content-root.ts';
import { dayValue, numberValue } from '../cli/values.ts';
import { runDev } from '../dev/run-dev.ts';

const USAGE = `Usage: npm run dev [-- --since 2026-06-01] [--index] [--port N] [--host H]

Serves a preview of the site. Every page and file is made when it is asked for; an edit is seen on the next reload.
Astro's toolbar at the foot of a page says what is wrong with its paper, and opens the file at the place.

  --since DAY   leaves out papers listed before a day
  --index       makes a search index of the papers as they are now; without it search reads that of the last build
  --port N      another port than 4321
  --host H      0.0.0.0 answers other machines too

  ARCHIVE_CONTENT=DIR  reads the papers of DIR/papers instead of src/content/papers
  ARCHIVE_CACHE=DIR    keeps what the next start can use in DIR instead of .cache/site, as \`npm run build\` does,
                       and leaves what editors complete by (.astro/collections) as it is

Exit: 130 when it is ended by Ctrl-C, 143 by SIGTERM, 2 wrong use or a fault of the machine.
`;

await runCommand({
  name: 'dev',
  usage: USAGE,
  options: {
    since: { type: 'string' },
    index: { type: 'boolean', default: false },
    port: { type: 'string' },
    host: { type: 'string' },
  },
  run: async ({ values: { since, index, port, host } }) => {
    await runDev({
      root: presentContentRoot(),
      since: since === undefined ? undefined : dayValue('--since', since, utcTomorrow()),
      index,
      port: port === undefined ? undefined : numberValue('--port', port, 1, 65_535),
      host,
      cache: resolve(process.env['ARCHIVE_CACHE'] || join(ROOT, '.cache', 'site')),
      // A passing look at other content, by a test or a measurement, is nothing to tell editors of.
      tellEditors: !process.env['ARCHIVE_CACHE'],
      say: (words) => process.stderr.write(`${words}\n`),
    });
    return EXIT.fine;
  },
});
