import type { CommandForm } from '../cli/command.ts';
import type { CommandLine } from '../cli/command-line.ts';
import { numberValue, wordValue } from '../cli/values.ts';

const USAGE = `Usage: npm run links [-- --limit N] [--host H] [--dry-run] [--format json]

Asks whether the links of the content still lead somewhere: those that papers state, their DOIs, those of their
abstracts, the home pages of organizations, and those of own pages. A server is asked once a second at most, or as
seldom as its robots.txt says, and not at all where that forbids it. What fails is recorded in links.jsonl of the
content root; what has failed for a week, or a server that has been away for four, is shown as gone, with a copy of
the Internet Archive beside it. A run that is broken off is taken up by the next one of the same week.

  --limit N            asks N links at most: those that failed before, then others, from week to week other ones
  --host H             asks only links to this host
  --pause MS           between two requests to one server, instead of 1000 milliseconds
  --dry-run            records nothing
  --quiet              no progress, only the report
  --format json        the report as one JSON object

  ARCHIVE_CONTENT=DIR  the content root instead of src/content
  LINKS_ENDPOINT=URL   a server on this machine that plays all others: https://host/path is asked for as URL/host/path

Exit: 0 no link is lost, 1 some are, or could not be asked, 2 wrong use or a fault of the machine, 75 another command
is writing.
`;

const OPTIONS = {
  limit: { type: 'string' },
  host: { type: 'string' },
  pause: { type: 'string', default: '1000' },
  'dry-run': { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
} as const;

/** The command line of `npm run links`. */
export const LINKS: CommandForm<typeof OPTIONS> = { name: 'links', usage: USAGE, options: OPTIONS };

/** What a check of links is asked to do. */
export interface LinksOptions {
  /** The most links to ask; all without. */
  limit: number;
  host?: string;
  /** Milliseconds between two requests to one server. */
  pauseMs: number;
  dryRun: boolean;
  quiet: boolean;
  format: 'text' | 'json';
}

/** What the command line asks for; throws `UsageError`. */
export function readOptions({ values }: CommandLine<typeof OPTIONS>): LinksOptions {
  const { limit, host, pause } = values;
  return {
    limit: limit === undefined ? Number.POSITIVE_INFINITY : numberValue('--limit', limit, 1),
    ...(host !== undefined && { host: host.toLowerCase() }),
    pauseMs: numberValue('--pause', pause),
    dryRun: values['dry-run'],
    quiet: values.quiet,
    format: wordValue('--format', values.format, ['text', 'json']),
  };
}
