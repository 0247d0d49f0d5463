import { contentRoot } from '../../src/disk/content-root.ts';
import { runCommand } from '../cli/command.ts';
import { EXIT } from '../cli/exit.ts';
import { IMPORT, readOptions } from '../ingest/import/options.ts';
import { reportText } from '../ingest/import/report-text.ts';
import { runImport } from '../ingest/import/run-import.ts';
import { utcToday } from '../ingest/sync/clock.ts';

await runCommand({
  ...IMPORT,
  run: async (line) => {
    const options = readOptions(line);
    const run = await runImport(contentRoot(), options, utcToday());
    console.log(options.format === 'json' ? JSON.stringify(run) : reportText(run, options));
    return run.report.refused.length > 0 ? EXIT.problems : EXIT.fine;
  },
});
