import type { CommandForm } from '../cli/command.ts';
import type { CommandLine } from '../cli/command-line.ts';

const USAGE = `Usage: npm run tag -- [PATH …] [--more] [--dry-run]

Gives papers without topics those that tags.yaml suggests, and says why: by phrases in title and abstract, and by the
first arXiv category. Topics that are there stay.

  --more     also adds to papers that have topics
  --dry-run  says what would be added, and writes nothing

  PATH                 files and folders, all papers where none is named
  ARCHIVE_CONTENT=DIR  takes the papers of DIR/papers instead of src/content/papers

Exit: 0 done, 2 wrong use, 75 another command is writing.
`;

const OPTIONS = {
  more: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** The command line of `npm run tag`. */
export const TAG: CommandForm<typeof OPTIONS> = {
  name: 'tag',
  usage: USAGE,
  options: OPTIONS,
  words: Number.POSITIVE_INFINITY,
};

/** What the command line asks for. */
export interface TagOptions {
  paths: string[];
  /** Whether papers that have topics get further ones. */
  more: boolean;
  dryRun: boolean;
}

/** What the command line asks for. */
export function readOptions({ values, positionals }: CommandLine<typeof OPTIONS>): TagOptions {
  return { paths: positionals, more: values.more, dryRun: values['dry-run'] };
}
