import { contentRoot } from '../../src/disk/content-root.ts';
import { CHECK, readOptions } from '../check/options.ts';
import { runCheck } from '../check/run-check.ts';
import { runCommand } from '../cli/command.ts';
import { folderOfCall } from '../cli/folder-of-call.ts';

await runCommand({
  ...CHECK,
  run: (line) =>
    runCheck(readOptions(line), {
      root: contentRoot(),
      folder: folderOfCall(),
      out: process.stdout,
      err: process.stderr,
    }),
});
