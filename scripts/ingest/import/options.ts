import type { Day } from '../../../src/archive/model/day.ts';
import type { CommandForm } from '../../cli/command.ts';
import type { CommandLine } from '../../cli/command-line.ts';
import { UsageError } from '../../cli/exit.ts';
import { dayValue, wordValue } from '../../cli/values.ts';

/** What an import is asked to do. */
export interface ImportOptions {
  file: string;
  /** The year in which a page was copied that prints its day without. */
  year?: number;
  /** The day of the page, of the recorded answer, or of papers that state none. */
  day?: Day;
  /** The day on which a recorded answer was read; the day it is about where that is not known. */
  retrieved?: Day;
  trailingNumber: 'comments' | 'upvotes';
  /** The file with what is known besides a page. */
  facts?: string;
  dryRun: boolean;
  skipRefused: boolean;
  format: 'text' | 'json';
}

const USAGE = `Usage: npm run import -- FILE [options]

FILE is a copied page of daily papers, a recorded day of Hugging Face's API, an Atom answer of arXiv's API,
BibTeX, BibLaTeX, RIS, CSL-JSON, or the archive's own export (JSON Lines, gzipped or not); its beginning says which.

Options:
  --year Y              the year in which a page was copied that prints its day as "Dec 10"
  --day D               the day of the page, or of papers whose file states none, as YYYY-MM-DD
  --retrieved D         the day on which a recorded answer was read
  --trailing-number W   what the number behind a date on a page counts: comments (default) or upvotes
  --facts FILE          a JSON list of what is known besides a page, found by title
  --skip-refused        write the other papers where some are refused; without it, nothing is written then
  --dry-run             say what would be done, and write nothing
  --format json         the report as JSON

  ARCHIVE_CONTENT=DIR   the content root instead of src/content

Exit: 0 all papers taken, 1 something was refused, 2 wrong use or a fault of the machine, 75 another command is
writing.
`;

const OPTIONS = {
  year: { type: 'string' },
  day: { type: 'string' },
  retrieved: { type: 'string' },
  'trailing-number': { type: 'string', default: 'comments' },
  facts: { type: 'string' },
  'skip-refused': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
} as const;

/** The command line of `npm run import`. */
export const IMPORT: CommandForm<typeof OPTIONS> = {
  name: 'import',
  usage: USAGE,
  options: OPTIONS,
  words: Number.POSITIVE_INFINITY,
};

/** What the command line asks for; throws `UsageError`. */
export function readOptions({ values, positionals }: CommandLine<typeof OPTIONS>): ImportOptions {
  const [file, stray] = positionals;
  if (file === undefined) throw new UsageError('Name the file to import.');
  if (stray !== undefined) {
    throw new UsageError(`Import one file at a time: "${stray}" is too many.`);
  }
  if (values.year !== undefined && !/^(19|20)\d\d$/.test(values.year)) {
    throw new UsageError(`--year "${values.year}" is no year.`);
  }
  return {
    file,
    ...(values.year !== undefined && { year: Number(values.year) }),
    ...(values.day !== undefined && { day: dayValue('--day', values.day) }),
    ...(values.retrieved !== undefined && { retrieved: dayValue('--retrieved', values.retrieved) }),
    ...(values.facts !== undefined && { facts: values.facts }),
    trailingNumber: wordValue('--trailing-number', values['trailing-number'], [
      'comments',
      'upvotes',
    ]),
    dryRun: values['dry-run'],
    skipRefused: values['skip-refused'],
    format: wordValue('--format', values.format, ['text', 'json']),
  };
}
