import { runCommand } from '../cli/command.ts';
import { folderOfCall } from '../cli/folder-of-call.ts';
import { DIGEST, readOptions } from '../digest/options.ts';
import { runDigest } from '../digest/run-digest.ts';

await runCommand({
  ...DIGEST,
  run: (line) =>
    runDigest(readOptions(line), {
      folder: folderOfCall(),
      out: process.stdout,
      err: process.stderr,
    }),
});
