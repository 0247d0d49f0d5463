import { ROOT } from '../build/root.ts';
import { runCommand } from '../cli/command.ts';
import { UsageError } from '../cli/exit.ts';
import { runUpgrade } from '../upgrade/run-upgrade.ts';

const USAGE = `Usage: npm run upgrade -- VERSION [--from URL]

Brings a later version of the software into an archive of your own: a merge by git, after which your content,
configuration and theme are as they were (docs/upgrading.md). It pushes nothing.

  --from URL  the repository of the software, where git does not know it yet as \`upstream\`

Exit: 0 merged, or in here already, 1 code that both sides changed, or something is not committed, 2 wrong use.
`;

await runCommand({
  name: 'upgrade',
  usage: USAGE,
  options: { from: { type: 'string' } },
  words: 1,
  run: ({ values: { from }, positionals: [asked] }) => {
    const version = /^v?(\d+\.\d+\.\d+)$/.exec(asked ?? '')?.[1];
    if (version === undefined) {
      throw new UsageError(
        asked === undefined
          ? 'Say to which version: npm run upgrade -- 1.1.0'
          : `"${asked}" is no version such as 1.1.0.`,
      );
    }
    // git would take it for an option.
    if (from?.startsWith('-')) throw new UsageError(`--from "${from}" is no repository.`);
    return runUpgrade({ root: ROOT, version, from, say: (words) => console.log(words) });
  },
});
