import { contentRoot } from '../../src/disk/content-root.ts';
import { readOptions, USAGE } from '../ingest/import/options.ts';
import { SourceError } from '../ingest/import/read-source.ts';
import { reportText } from '../ingest/import/report-text.ts';
import { runImport } from '../ingest/import/run-import.ts';
import { utcToday } from '../ingest/sync/clock.ts';
import { exitWithFault } from '../ingest/sync/exit.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (!options) console.log(USAGE);
  else {
    const run = await runImport(contentRoot(), options, utcToday());
    console.log(options.format === 'json' ? JSON.stringify(run) : reportText(run, options));
    process.exitCode = run.report.refused.length > 0 ? 1 : 0;
  }
} catch (error) {
  if (error instanceof SourceError) {
    console.error(error.message);
    process.exitCode = 1;
  } else exitWithFault(error, USAGE);
}
