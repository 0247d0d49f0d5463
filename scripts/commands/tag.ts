import { contentRoot } from '../../src/disk/content-root.ts';
import { runCommand } from '../cli/command.ts';
import { folderOfCall } from '../cli/folder-of-call.ts';
import { readOptions, TAG } from '../tag/options.ts';
import { runTag } from '../tag/run-tag.ts';

await runCommand({
  ...TAG,
  run: (line) =>
    runTag(readOptions(line), {
      root: contentRoot(),
      folder: folderOfCall(),
      out: process.stdout,
      err: process.stderr,
    }),
});
