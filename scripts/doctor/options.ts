import type { CommandForm } from '../cli/command.ts';
import type { CommandLine } from '../cli/command-line.ts';
import { wordValue } from '../cli/values.ts';

const USAGE = `Usage: npm run doctor [-- --format text|json]

Looks at archive.config.ts and at the built site, if there is one, and says what will work where: what in the
configuration is still an example, how large the site is, and which hosts take it.

  --format json        all as one JSON object

  ARCHIVE_OUT=DIR      the folder of the site instead of dist/
  SITE_URL=ORIGIN      https://papers.example instead of \`site\` in archive.config.ts
  BASE_PATH=/path/     instead of \`base\` there

Exit: 0 nothing to mend, 1 something in the configuration, 2 wrong use.
`;

const OPTIONS = { format: { type: 'string', default: 'text' } } as const;

/** The command line of `npm run doctor`. */
export const DOCTOR: CommandForm<typeof OPTIONS> = {
  name: 'doctor',
  usage: USAGE,
  options: OPTIONS,
};

/** What the command line asks for. */
export interface DoctorOptions {
  format: 'text' | 'json';
}

/** What the command line asks for; throws `UsageError`. */
export function readOptions({ values }: CommandLine<typeof OPTIONS>): DoctorOptions {
  return { format: wordValue('--format', values.format, ['text', 'json']) };
}
