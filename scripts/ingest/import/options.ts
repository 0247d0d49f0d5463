import { parseArgs } from 'node:util';
import { type Day, isDay } from '../../../src/archive/model/day.ts';
import { UsageError } from '../sync/options.ts';

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

/** How the command is used. */
export const USAGE = `Usage: npm run import -- FILE [options]

FILE is a copied page of daily papers, a recorded day of Hugging Face's API, an Atom answer of arXiv's API,
BibTeX, or the archive's own export (JSON Lines, gzipped or not); its beginning says which.

Options:
  --year Y              the year in which a page was copied that prints its day as "Dec 10"
  --day D               the day of the page, or of papers whose file states none, as YYYY-MM-DD
  --retrieved D         the day on which a recorded answer was read
  --trailing-number W   what the number behind a date on a page counts: comments (default) or upvotes
  --facts FILE          a JSON list of what is known besides a page, found by title
  --skip-refused        write the other papers where some are refused; without it, nothing is written then
  --dry-run             say what would be done, and write nothing
  --format json         the report as JSON
`;

const FLAGS = {
  year: { type: 'string' },
  day: { type: 'string' },
  retrieved: { type: 'string' },
  'trailing-number': { type: 'string', default: 'comments' },
  facts: { type: 'string' },
  'skip-refused': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the command line; throws `UsageError`; undefined for `--help`. */
export function readOptions(args: readonly string[]): ImportOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const [file, stray] = positionals;
  if (file === undefined) throw new UsageError('Name the file to import.');
  if (stray !== undefined) throw new UsageError('Import one file at a time.');
  if (values.year !== undefined && !/^(19|20)\d\d$/.test(values.year)) {
    throw new UsageError(`--year "${values.year}" is no year.`);
  }
  return {
    file,
    ...(values.year !== undefined && { year: Number(values.year) }),
    ...(values.day !== undefined && { day: dayOf('--day', values.day) }),
    ...(values.retrieved !== undefined && { retrieved: dayOf('--retrieved', values.retrieved) }),
    ...(values.facts !== undefined && { facts: values.facts }),
    trailingNumber: oneOf('--trailing-number', values['trailing-number'], ['comments', 'upvotes']),
    dryRun: values['dry-run'],
    skipRefused: values['skip-refused'],
    format: oneOf('--format', values.format, ['text', 'json']),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function dayOf(option: string, text: string): Day {
  if (!isDay(text)) throw new UsageError(`${option} "${text}" is no day; write YYYY-MM-DD.`);
  return text;
}

function oneOf<Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === text);
  if (word === undefined)
    throw new UsageError(`${option} is ${words.join(' or ')}, not "${text}".`);
  return word;
}
