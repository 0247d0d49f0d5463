import { contentRoot } from '../../src/disk/content-root.ts';
import { runCommand } from '../cli/command.ts';
import { MIGRATIONS } from '../migrate/migrations.ts';
import { runMigrate } from '../migrate/run-migrate.ts';

const USAGE = `Usage: npm run migrate [-- --dry-run]

Changes the files of the content to the format that this version reads. Upgrades need it where the changelog says so;
\`npm run check\` and the build say it too.

  --dry-run            say what would change, and write nothing

  ARCHIVE_CONTENT=DIR  the content root instead of src/content

Exit: 0 changed, or nothing to do, 1 content of a later version, 2 wrong use, 75 another command is writing.
`;

await runCommand({
  name: 'migrate',
  usage: USAGE,
  options: { 'dry-run': { type: 'boolean', default: false } },
  run: ({ values }) =>
    runMigrate({
      root: contentRoot(),
      migrations: MIGRATIONS,
      dryRun: values['dry-run'],
      say: (words) => console.log(words),
    }),
});
