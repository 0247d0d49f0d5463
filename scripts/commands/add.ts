import { contentRoot } from '../../src/disk/content-root.ts';
import { runCommand } from '../cli/command.ts';
import { ADD, readAddOptions } from '../ingest/add/options.ts';
import { runAdd } from '../ingest/add/run-add.ts';
import { utcToday } from '../ingest/sync/clock.ts';

await runCommand({
  ...ADD,
  run: (line) => runAdd(contentRoot(), readAddOptions(line, utcToday()), utcToday()),
});
