import { contentRoot } from '../../src/disk/content-root.ts';
import { runCommand } from '../cli/command.ts';
import { EXIT } from '../cli/exit.ts';
import { progressLine } from '../cli/progress.ts';
import { stopOnSignals } from '../cli/stop-on-signals.ts';
import { utcToday } from '../ingest/sync/clock.ts';
import { askOnceOf } from '../links/ask-once.ts';
import { mannersOf } from '../links/manners.ts';
import { LINKS, readOptions } from '../links/options.ts';
import { linksJson, linksText } from '../links/report.ts';
import { runLinks } from '../links/run-links.ts';

await runCommand({
  ...LINKS,
  run: async (line) => {
    const options = readOptions(line);
    const askOnce = askOnceOf(process.env);
    const asking = { askOnce, manners: mannersOf(askOnce, options.pauseMs) };
    const progress = progressLine(process.stderr);
    const { isStopped } = stopOnSignals('Ending after the links in hand.', process.stderr);
    const run = await runLinks(contentRoot(), options, utcToday(), asking, {
      isStopped,
      onProgress: (done, of) => {
        if (!options.quiet) progress.show(`${done} of ${of} links`);
      },
    });
    progress.end();
    process.stdout.write(options.format === 'json' ? linksJson(run) : linksText(run));
    return run.lost.length + run.left.length > 0 ? EXIT.problems : EXIT.fine;
  },
});
