import { isDay } from '../../src/archive/model/day.ts';
import type { CommandForm } from '../cli/command.ts';
import type { CommandLine } from '../cli/command-line.ts';
import { UsageError } from '../cli/exit.ts';

const USAGE = `Usage: npm run digest -- (--day 2025-12-10 | --week 2025-W50 | --month 2025-12)
       [--out FOLDER]

Writes the papers of a day, week or month as a letter: .html with its styles inside for any mailing service,
.txt and .md. The files are named after the period.

  --day D      a day, such as 2025-12-10
  --week W     an ISO week, such as 2025-W50
  --month M    a month, such as 2025-12
  --out DIR    the folder for the files instead of digests/

  ARCHIVE_CONTENT=DIR  takes the papers of DIR/papers instead of src/content/papers
  SITE_URL=ORIGIN      https://papers.example instead of \`site\` in archive.config.ts: where the links lead
  BASE_PATH=/path/     instead of \`base\` there

Exit: 0 written, 1 no papers or bad content, 2 wrong use.
`;

const OPTIONS = {
  day: { type: 'string' },
  week: { type: 'string' },
  month: { type: 'string' },
  out: { type: 'string', default: 'digests' },
} as const;

/** The command line of `npm run digest`. */
export const DIGEST: CommandForm<typeof OPTIONS> = {
  name: 'digest',
  usage: USAGE,
  options: OPTIONS,
};

/** What the command line asks for. */
export interface DigestOptions {
  /** `2025-12-10`, `2025-W50` or `2025-12`. */
  period: string;
  /** The folder for the files, relative to the folder of the call. */
  out: string;
}

/** What the command line asks for; throws `UsageError`. */
export function readOptions({ values }: CommandLine<typeof OPTIONS>): DigestOptions {
  const { day, week, month, out } = values;
  const named = [day, week, month].filter((one) => one !== undefined);
  if (named.length !== 1) {
    throw new UsageError(
      'Name a day, a week or a month: --day 2025-12-10, --week 2025-W50, --month 2025-12.',
    );
  }
  if (day !== undefined && !isDay(day)) {
    throw new UsageError(`--day is a day such as 2025-12-10, not "${day}".`);
  }
  if (week !== undefined && !/^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$/.test(week)) {
    throw new UsageError(`--week is an ISO week such as 2025-W50, not "${week}".`);
  }
  if (month !== undefined && !/^[0-9]{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw new UsageError(`--month is a month such as 2025-12, not "${month}".`);
  }
  return { period: named[0] ?? '', out };
}
