import { contentRoot } from '../../src/disk/content-root.ts';
import { runCommand } from '../cli/command.ts';
import { utcToday } from '../ingest/sync/clock.ts';
import { readOptions, SYNC } from '../ingest/sync/options.ts';
import { runSync } from '../ingest/sync/run-sync.ts';

const today = utcToday();

await runCommand({
  ...SYNC,
  run: (line) => runSync(contentRoot(), readOptions(line, today), today),
});
