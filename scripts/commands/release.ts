import { ROOT } from '../build/root.ts';
import { runCommand } from '../cli/command.ts';
import { utcToday } from '../ingest/sync/clock.ts';
import { RELEASE, readOptions } from '../release/options.ts';
import { runRelease } from '../release/run-release.ts';
import { runNpm } from '../test/run-npm.ts';

await runCommand({
  ...RELEASE,
  run: (line) =>
    runRelease(readOptions(line), {
      root: ROOT,
      today: utcToday(),
      runNpm,
      say: (words) => console.log(words),
    }),
});
