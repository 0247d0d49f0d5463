import { parseArgs } from 'node:util';

/** What `npm run digest -- --help` prints. */
export const USAGE = `Usage: npm run digest -- (--week 2025-W50 | --month 2025-12) [--out FOLDER]

Writes the papers of a week or month as a letter: .html with its styles inside for any mailing service, .txt and
.md. The files are named after the week or month and go to FOLDER, which is "digests" unless named.

  ARCHIVE_CONTENT=DIR  takes the papers of DIR instead of src/content

Exit: 0 written, 1 no papers or bad content, 2 wrong use.
`;

/** What the command line asks for. */
export interface DigestOrder {
  /** `2025-W50` or `2025-12`. */
  period: string;
  out: string;
  help: boolean;
}

/** Reads a command line; throws an Error that says what is wrong with it. */
export function readOrder(args: readonly string[]): DigestOrder {
  const { values } = parseArgs({
    args: [...args],
    options: {
      week: { type: 'string' },
      month: { type: 'string' },
      out: { type: 'string', default: 'digests' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { week, month, out, help } = values;
  if (help) return { period: '', out, help };
  if ((week === undefined) === (month === undefined)) {
    throw new Error('Name either a week or a month: --week 2025-W50, --month 2025-12.');
  }
  if (week !== undefined && !/^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$/.test(week)) {
    throw new Error(`--week is an ISO week such as 2025-W50, not "${week}".`);
  }
  if (month !== undefined && !/^[0-9]{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw new Error(`--month is a month such as 2025-12, not "${month}".`);
  }
  return { period: week ?? month ?? '', out, help };
}
