import type { CommandForm } from '../cli/command.ts';
import type { CommandLine } from '../cli/command-line.ts';
import { UsageError } from '../cli/exit.ts';
import { wordValue } from '../cli/values.ts';

const USAGE = `Usage: npm run check -- [PATH …] [--format text|json|github] [--fix] [--watch]

Checks all papers and registries, or only the given files and folders.

  --format text    a report for people, in colour on a terminal (the default)
  --format json    { papers, problems } alone on stdout; files relative to the content root
  --format github  annotations for a workflow of GitHub
  --fix            mends what needs no judgement: folder from date, order of keys, quotes, TeX in abstracts
  --watch          checks again whenever a file changes, until it is ended (Ctrl-C)

  ARCHIVE_CONTENT=DIR  checks the papers of DIR/papers instead of src/content/papers

Exit: 0 clean or warnings only, 1 errors, 2 wrong use, 75 another command is writing (with --fix).
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
} as const;

const FORMATS = ['text', 'json', 'github'] as const;

/** The command line of `npm run check`. */
export const CHECK: CommandForm<typeof OPTIONS> = {
  name: 'check',
  usage: USAGE,
  options: OPTIONS,
  words: Number.POSITIVE_INFINITY,
};

/** What the command line asks for. */
export interface CheckOptions {
  paths: string[];
  format: (typeof FORMATS)[number];
  fix: boolean;
  watch: boolean;
}

/** What the command line asks for; throws `UsageError`. */
export function readOptions({ values, positionals }: CommandLine<typeof OPTIONS>): CheckOptions {
  const format = wordValue('--format', values.format, FORMATS);
  const { fix, watch } = values;
  if (watch && format !== 'text') throw new UsageError('--watch reports as text alone.');
  return { paths: positionals, format, fix, watch };
}
