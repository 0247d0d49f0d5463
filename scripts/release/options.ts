import type { CommandForm } from '../cli/command.ts';
import type { CommandLine } from '../cli/command-line.ts';
import { UsageError } from '../cli/exit.ts';

const USAGE = `Usage: npm run release -- patch|minor|major|VERSION [--no-tests] [--dry-run]

Makes a version of what is committed: checks and tests it, writes the number into package.json, package-lock.json and
CITATION.cff, gives what is unreleased in CHANGELOG.md its heading, and commits that. It sets no tag and pushes nothing;
it says how.

  --no-tests  leave out npm test, where it has just run
  --dry-run   say what would be done, and do nothing

Exit: 0 committed, 1 a check failed or something is not committed, 2 wrong use.
`;

const OPTIONS = {
  tests: { type: 'boolean', default: true },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** The command line of `npm run release`. */
export const RELEASE: CommandForm<typeof OPTIONS> = {
  name: 'release',
  usage: USAGE,
  options: OPTIONS,
  words: 1,
};

/** What the command line asks for. */
export interface ReleaseOptions {
  /** A version, or which part of it rises. */
  version: string;
  tests: boolean;
  dryRun: boolean;
}

/** What the command line asks for; throws `UsageError`. */
export function readOptions({ values, positionals }: CommandLine<typeof OPTIONS>): ReleaseOptions {
  const [version] = positionals;
  if (version === undefined) throw new UsageError('Say which: patch, minor, major or a version.');
  return { version, tests: values.tests, dryRun: values['dry-run'] };
}
