import { addDays, type Day } from '../../../src/archive/model/day.ts';
import { isCategory } from '../../../src/archive/model/registries.ts';
import type { CommandForm } from '../../cli/command.ts';
import type { CommandLine } from '../../cli/command-line.ts';
import { UsageError } from '../../cli/exit.ts';
import { dayValue, numberValue, wordValue } from '../../cli/values.ts';

/** How any import is carried out and told. */
interface RunOptions {
  dryRun: boolean;
  skipRefused: boolean;
  format: 'text' | 'json';
}

/** What an import of files is asked to do. */
export interface ImportOptions extends RunOptions {
  /** A file or a folder. */
  file: string;
  /** The year in which a page was copied that prints its day without. */
  year?: number;
  /** The day of the page, of the recorded answer, or of papers that state none. */
  day?: Day;
  /** Whether papers of a bibliography are listed on the day on which a reference manager saw them. */
  byAccess: boolean;
  /** The day on which a recorded answer was read; the day it is about where that is not known. */
  retrieved?: Day;
  trailingNumber: 'comments' | 'upvotes';
  /** The file with what is known besides a page. */
  facts?: string;
  /** Whether arXiv is asked for text, names and categories of the papers whose id is known. */
  askArxiv: boolean;
}

/** What an import of arXiv's new papers is asked to do. */
export interface ListingOptions extends RunOptions {
  /** None where the choice says which. */
  categories: string[];
  /** The file that chooses among them; without it all are taken. */
  choice?: string;
  since: Day;
  until: Day;
}

const USAGE = `Usage: npm run import -- FILE [options]
       npm run import -- --arxiv-category C --date D [options]
       npm run import -- --choice FILE --date D [options]

FILE is a copied page of daily papers, a recorded day of Hugging Face's API, an Atom answer of arXiv's API,
BibTeX, BibLaTeX, RIS, CSL-JSON, or the archive's own export (JSON Lines, gzipped or not); its beginning says which.
A folder stands for all .bib, .ris and .json files in it.

Options of a file:
  --year Y              the year in which a page was copied that prints its day as "Dec 10"
  --day D               the day of the page, or of papers whose file states none, as YYYY-MM-DD
  --day accessed        list each paper on the day on which a reference manager such as Zotero saw it
  --ask-arxiv           take text, authors and categories from arXiv where an entry names its id
  --retrieved D         the day on which a recorded answer was read
  --trailing-number W   what the number behind a date on a page counts: comments (default) or upvotes
  --facts FILE          a JSON list of what is known besides a page, found by title

New papers of arXiv:
  --arxiv-category C    a category such as cs.CL, or several apart by commas
  --choice FILE         take only what the file chooses by categories, words and authors: see docs/importing.md
  --date D              the papers submitted on one day
  --since D --until D   those of all days from D on, to the last one or to yesterday
  --last N              those of the last N days before today

Any of them:
  --skip-refused        write the other papers where some are refused; without it, nothing is written then
  --dry-run             say what would be done, and write nothing
  --format json         the report as JSON

  ARCHIVE_CONTENT=DIR   the content root instead of src/content
  ARXIV_ENDPOINT=URL    another server than https://export.arxiv.org

Exit: 0 all papers taken, 1 something was refused or a day failed, 2 wrong use or a fault of the machine, 75 another
command is writing.
`;

const OPTIONS = {
  year: { type: 'string' },
  day: { type: 'string' },
  retrieved: { type: 'string' },
  'trailing-number': { type: 'string', default: 'comments' },
  facts: { type: 'string' },
  'ask-arxiv': { type: 'boolean', default: false },
  'arxiv-category': { type: 'string', multiple: true },
  choice: { type: 'string' },
  date: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  last: { type: 'string' },
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

type Line = CommandLine<typeof OPTIONS>;

/** What the command line asks for, until yesterday where it names no end; throws `UsageError`. */
export function readOptions(
  line: Line,
  today: Day,
): { files: ImportOptions } | { listing: ListingOptions } {
  const { values, positionals } = line;
  const run = {
    dryRun: values['dry-run'],
    skipRefused: values['skip-refused'],
    format: wordValue('--format', values.format, ['text', 'json']),
  };
  const asksArxiv = values['arxiv-category'] !== undefined || values.choice !== undefined;
  if (!asksArxiv) return { files: { ...run, ...fileOptions(line) } };
  const [stray] = positionals;
  if (stray !== undefined) {
    throw new UsageError(`Import a file or the papers of arXiv, not both: "${stray}" is too many.`);
  }
  return { listing: { ...run, ...listingOptions(values, today) } };
}

function fileOptions({ values, positionals }: Line): Omit<ImportOptions, keyof RunOptions> {
  const [file, stray] = positionals;
  for (const option of ['date', 'since', 'until', 'last'] as const) {
    if (values[option] !== undefined) {
      throw new UsageError(`--${option} belongs to --arxiv-category or --choice.`);
    }
  }
  if (file === undefined) throw new UsageError('Name the file to import.');
  if (stray !== undefined) {
    throw new UsageError(`Import one file or folder at a time: "${stray}" is too many.`);
  }
  if (values.year !== undefined && !/^(19|20)\d\d$/.test(values.year)) {
    throw new UsageError(`--year "${values.year}" is no year.`);
  }
  const byAccess = values.day === 'accessed';
  return {
    file,
    byAccess,
    askArxiv: values['ask-arxiv'],
    ...(values.year !== undefined && { year: Number(values.year) }),
    ...(values.day !== undefined && !byAccess && { day: dayValue('--day', values.day) }),
    ...(values.retrieved !== undefined && { retrieved: dayValue('--retrieved', values.retrieved) }),
    ...(values.facts !== undefined && { facts: values.facts }),
    trailingNumber: wordValue('--trailing-number', values['trailing-number'], [
      'comments',
      'upvotes',
    ]),
  };
}

function listingOptions(
  values: Line['values'],
  today: Day,
): Omit<ListingOptions, keyof RunOptions> {
  const categories = (values['arxiv-category'] ?? []).flatMap((list) => list.split(','));
  const wrong = categories.find((one) => !isCategory(one));
  if (wrong !== undefined) {
    throw new UsageError(`"${wrong}" is no category of arXiv; write one such as cs.CL.`);
  }
  return {
    categories,
    ...(values.choice !== undefined && { choice: values.choice }),
    ...daysOf(values, today),
  };
}

function daysOf(values: Line['values'], today: Day): { since: Day; until: Day } {
  const { date, since, until, last } = values;
  const asked = [date, since, last].filter((one) => one !== undefined).length;
  if (asked !== 1) throw new UsageError('Say which days: --date, --since or --last.');
  if (until !== undefined && since === undefined)
    throw new UsageError('--until belongs to --since.');
  const yesterday = addDays(today, -1);
  if (last !== undefined) {
    return { since: addDays(today, -numberValue('--last', last, 1)), until: yesterday };
  }
  const first = dayValue(date === undefined ? '--since' : '--date', date ?? since ?? '', today);
  if (date !== undefined) return { since: first, until: first };
  const end = until === undefined ? yesterday : dayValue('--until', until, today);
  if (end < first) throw new UsageError(`--until ${end} lies before --since ${first}.`);
  return { since: first, until: end };
}
