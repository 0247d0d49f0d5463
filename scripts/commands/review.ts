import { contentRoot } from '../../src/disk/content-root.ts';
import { ROOT } from '../build/root.ts';
import { runCommand } from '../cli/command.ts';
import { EXIT, UsageError } from '../cli/exit.ts';
import { siteConfig } from '../cli/site-config.ts';
import { runReview } from '../review/run-review.ts';

const USAGE = `Usage: npm run review -- [--base COMMIT] [--head COMMIT]

Says in Markdown what a pull request changes for readers: problems, each changed paper as text before and after, hosts
that no paper has led to, letters that look like others, papers of one title, topics that may fit, and whether code
comes with the content. It reads both commits from git and runs nothing of them.

  --base COMMIT  what is reviewed against; main unless said
  --head COMMIT  what is reviewed; HEAD unless said

Exit: 0 said, whatever it was, 2 wrong use or a fault of the machine.
`;

await runCommand({
  name: 'review',
  usage: USAGE,
  options: {
    base: { type: 'string', default: 'main' },
    head: { type: 'string', default: 'HEAD' },
  },
  run: async ({ values: { base, head } }) => {
    for (const commit of [base, head]) {
      // git would take it for an option, or for more than one commit.
      if (!/^[\w./~^@-]+$/.test(commit) || commit.startsWith('-')) {
        throw new UsageError(`"${commit}" names no commit.`);
      }
    }
    const contentFolder = `${siteConfig().contentFolder.replace(/\/+$/, '')}/`;
    process.stdout.write(
      await runReview({ repository: ROOT, root: contentRoot(), contentFolder, base, head }),
    );
    return EXIT.fine;
  },
});
