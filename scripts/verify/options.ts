import type { CommandForm } from '../cli/command.ts';
import type { CommandLine } from '../cli/command-line.ts';
import { UsageError } from '../cli/exit.ts';
import { numberValue, wordValue } from '../cli/values.ts';

const USAGE = `Usage: npm run verify [-- --at ADDRESS] [--files N] [--format text|json]

Proves that a built site is what it says it is. Every build writes site-hash.json, one hash over all other files; the
same content, code and configuration give the same hash everywhere. This command counts the hash of the site that is
built here and compares it with the one that its own file states, and with \`--at\` with the one of a site that is served.

  --at ADDRESS         https://papers.example or with its path: also asks for files there and compares them one by one
  --files N            how many of them; 50 unless said, 0 for none, \`all\` for every one
  --format json        what was found as one JSON object

  ARCHIVE_OUT=DIR      the folder of the site instead of dist/

Exit: 0 all of it agrees, 1 something differs, 2 wrong use or a fault of the machine.
`;

const OPTIONS = {
  at: { type: 'string' },
  files: { type: 'string', default: '50' },
  format: { type: 'string', default: 'text' },
} as const;

/** The command line of `npm run verify`. */
export const VERIFY: CommandForm<typeof OPTIONS> = {
  name: 'verify',
  usage: USAGE,
  options: OPTIONS,
};

/** What is compared, and how it is told. */
export interface VerifyOptions {
  /** Where the site is served, with `/` at its end. */
  at?: string;
  /** The most files that are asked for there. */
  files: number;
  format: 'text' | 'json';
}

/** What the command line asks for; throws `UsageError`. */
export function readOptions({ values }: CommandLine<typeof OPTIONS>): VerifyOptions {
  const { at, files } = values;
  if (at !== undefined && !(/^https?:\/\//.test(at) && URL.canParse(at))) {
    throw new UsageError(`--at "${at}" is no address such as https://papers.example.`);
  }
  return {
    ...(at !== undefined && { at: at.replace(/\/*$/, '/') }),
    files: files === 'all' ? Number.POSITIVE_INFINITY : numberValue('--files', files),
    format: wordValue('--format', values.format, ['text', 'json']),
  };
}
