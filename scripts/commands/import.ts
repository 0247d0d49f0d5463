import { contentRoot } from '../../src/disk/content-root.ts';
import { runCommand } from '../cli/command.ts';
import { EXIT } from '../cli/exit.ts';
import { progressLine } from '../cli/progress.ts';
import { stopOnSignals } from '../cli/stop-on-signals.ts';
import { listingText } from '../ingest/import/listing-report.ts';
import {
  IMPORT,
  type ImportOptions,
  type ListingOptions,
  readOptions,
} from '../ingest/import/options.ts';
import { reportText } from '../ingest/import/report-text.ts';
import { runImport } from '../ingest/import/run-import.ts';
import { runListing } from '../ingest/import/run-listing.ts';
import { utcToday } from '../ingest/sync/clock.ts';

const today = utcToday();

await runCommand({
  ...IMPORT,
  run: (line) => {
    const asked = readOptions(line, today);
    return 'files' in asked ? importFiles(asked.files) : importListing(asked.listing);
  },
});

async function importFiles(options: ImportOptions): Promise<number> {
  const run = await runImport(contentRoot(), options, today);
  console.log(options.format === 'json' ? JSON.stringify(run) : reportText(run, options));
  return run.report.refused.length > 0 ? EXIT.problems : EXIT.fine;
}

async function importListing(options: ListingOptions): Promise<number> {
  const progress = progressLine(process.stderr, { log: true });
  const { isStopped } = stopOnSignals('Ending after the day in hand.', process.stderr);
  const run = await runListing(contentRoot(), options, today, {
    isStopped,
    onDay: ({ day, papers }, index, of) =>
      progress.show(`${day} · ${papers} papers · ${index + 1} of ${of} days`),
  });
  progress.end();
  console.log(options.format === 'json' ? JSON.stringify(run) : listingText(run, options));
  const isWhole = run.left.length === 0 && run.days.every(({ failed }) => failed === undefined);
  return isWhole && run.report.refused.length === 0 ? EXIT.fine : EXIT.problems;
}
