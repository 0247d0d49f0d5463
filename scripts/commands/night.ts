import { contentRoot } from '../../src/disk/content-root.ts';
import { nightText } from '../../src/sources/sync/night.ts';
import { runCommand } from '../cli/command.ts';
import { EXIT } from '../cli/exit.ts';
import { numberValue } from '../cli/values.ts';
import { utcToday } from '../ingest/sync/clock.ts';
import { readSyncState } from '../ingest/sync/context.ts';

const USAGE = `Usage: npm run night -- [--sync CODE] [--check CODE] [--build CODE]

Says what a maintainer should know of the last night, in Markdown, with what to type: days that failed, papers that
were refused, a source that is stale. Prints nothing where all is well. The nightly workflow keeps it in one issue.

  --sync CODE   how \`npm run sync\` ended; 0 unless said, as below
  --check CODE  how \`npm run check\` ended
  --build CODE  how \`npm run build\` ended

  ARCHIVE_CONTENT=DIR  reads DIR/sync.json instead of src/content/sync.json

Exit: 0 said, whatever it was, 2 wrong use or a fault of the machine.
`;

await runCommand({
  name: 'night',
  usage: USAGE,
  options: {
    sync: { type: 'string', default: '0' },
    check: { type: 'string', default: '0' },
    build: { type: 'string', default: '0' },
  },
  run: async ({ values }) => {
    const steps = {
      sync: numberValue('--sync', values.sync),
      check: numberValue('--check', values.check),
      build: numberValue('--build', values.build),
    };
    process.stdout.write(nightText(await readSyncState(contentRoot()), utcToday(), steps));
    return EXIT.fine;
  },
});
