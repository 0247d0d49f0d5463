import { parseArgs } from 'node:util';

/** What `npm run check -- --help` prints. */
export const USAGE = `Usage: npm run check -- [PATH …] [--format text|json|github] [--fix]

Checks all papers and registries, or only the given files and folders.

  --format text    a report for people, in colour on a terminal (the default)
  --format json    { papers, problems } alone on stdout; files relative to the content root
  --format github  annotations for a workflow of GitHub
  --fix            mends what needs no judgement: folder from date, order of keys, quotes, TeX in abstracts

  ARCHIVE_CONTENT=DIR  checks the papers of DIR/papers instead of src/content/papers

Exit: 0 clean or warnings only, 1 errors, 2 wrong use, 75 another command is writing (with --fix).
`;

/** The forms of a report. */
export const FORMATS = ['text', 'json', 'github'] as const;

/** What the command line asks for. */
export interface CheckOrder {
  paths: string[];
  format: (typeof FORMATS)[number];
  fix: boolean;
  help: boolean;
}

/** Wrong use: the message says what is wrong with the command line. */
export class UsageError extends Error {}

/** Reads a command line; throws a UsageError where it makes no sense. */
export function readOrder(args: readonly string[]): CheckOrder {
  const { values, positionals } = parse(args);
  const format = FORMATS.find((one) => one === values.format);
  if (!format) {
    throw new UsageError(`--format is ${FORMATS.join(', ')}, not "${values.format}".`);
  }
  return { paths: positionals, format, fix: values.fix, help: values.help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
