import { ROOT } from '../build/root.ts';
import { runCommand } from '../cli/command.ts';
import { NEW } from '../new/options.ts';
import { runNew } from '../new/run-new.ts';

await runCommand({
  ...NEW,
  run: ({ values }) =>
    runNew(values, {
      root: ROOT,
      asks: process.stdin.isTTY === true && process.stdout.isTTY === true,
      say: (words) => console.log(words),
    }),
});
