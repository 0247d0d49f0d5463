import { paperIdFromArxiv } from '../../../src/archive/model/arxiv-id.ts';
import type { Day } from '../../../src/archive/model/day.ts';
import { PAPER_KEYS } from '../../../src/archive/model/schema.ts';
import type { CommandForm } from '../../cli/command.ts';
import type { CommandLine, Values } from '../../cli/command-line.ts';
import { UsageError } from '../../cli/exit.ts';
import { dayValue, wordValue } from '../../cli/values.ts';

/** What a run is asked to do. */
export type SyncTask =
  | { kind: 'days'; since: Day; until: Day; missing: boolean }
  | { kind: 'latest' }
  | { kind: 'gaps'; since?: Day; until?: Day }
  | { kind: 'complete' }
  | { kind: 'update'; ids: string[]; keys?: string[] };

/** A task, and how it is carried out and told. */
export interface SyncOptions {
  task: SyncTask;
  refresh: boolean;
  arxiv: boolean;
  quiet: boolean;
  format: 'text' | 'json';
}

const USAGE = `Usage: npm run sync -- <what> [options]

What:
  --date D                  one day of Hugging Face's Daily Papers, as YYYY-MM-DD
  --since D [--until D]     all days from D on, to the last one or to today
  --latest                  the newest day, and all days since the last finished one
  --gaps [--since D]        only say which days are missing, and why
  --complete                take arXiv's text and day for the papers that lack them
  --update ID… [--keys K…]  take over what upstream has changed, for the papers named

Options:
  --until D                 with --since or --gaps: the last day
  --missing                 with --since: only days that are not finished
  --refresh                 also read upvotes, comments and stars of papers that are there again
  --no-arxiv                do not ask arXiv
  --quiet                   no progress, only the summary
  --format json             one line of JSON a day instead of the summary

  ARCHIVE_CONTENT=DIR       the content root instead of src/content
  HF_ENDPOINT, ARXIV_ENDPOINT  other servers, see docs/sync.md

Exit: 0 all days read, 1 a day failed or a paper was refused, 2 wrong use or a fault of the machine, 75 another
command is writing.
`;

const OPTIONS = {
  date: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  latest: { type: 'boolean' },
  gaps: { type: 'boolean' },
  complete: { type: 'boolean' },
  update: { type: 'string', multiple: true },
  keys: { type: 'string', multiple: true },
  missing: { type: 'boolean', default: false },
  refresh: { type: 'boolean', default: false },
  arxiv: { type: 'boolean', default: true },
  quiet: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
} as const;

type SyncValues = Values<typeof OPTIONS>;

/** The command line of `npm run sync`. */
export const SYNC: CommandForm<typeof OPTIONS> = {
  name: 'sync',
  usage: USAGE,
  options: OPTIONS,
  words: Number.POSITIVE_INFINITY,
};

/** What the command line asks for; `today` is the last day that can be asked for. Throws `UsageError`. */
export function readOptions(
  { values, positionals }: CommandLine<typeof OPTIONS>,
  today: Day,
): SyncOptions {
  return {
    task: taskOf(values, positionals, today),
    refresh: values.refresh,
    arxiv: values.arxiv,
    quiet: values.quiet,
    format: wordValue('--format', values.format, ['text', 'json']),
  };
}

function taskOf(values: SyncValues, positionals: readonly string[], today: Day): SyncTask {
  const asked = [
    values.date !== undefined,
    values.since !== undefined && values.gaps !== true,
    values.latest === true,
    values.gaps === true,
    values.complete === true,
    values.update !== undefined,
  ].filter(Boolean).length;
  if (asked > 1) throw new UsageError('Ask for one thing at a time.');
  if (values.update) return updateTask([...values.update, ...positionals], values.keys);
  const [stray] = positionals;
  if (stray !== undefined) throw new UsageError(`"${stray}" stands there without an option.`);
  if (values.keys) throw new UsageError('--keys belongs to --update.');
  if (values.until !== undefined && values.since === undefined && !values.gaps) {
    throw new UsageError('--until belongs to --since.');
  }
  if (values.latest) return { kind: 'latest' };
  if (values.complete) return { kind: 'complete' };
  if (values.gaps) {
    return {
      kind: 'gaps',
      ...(values.since !== undefined && { since: dayValue('--since', values.since, today) }),
      ...(values.until !== undefined && { until: dayValue('--until', values.until, today) }),
    };
  }
  return daysTask(values, today);
}

function daysTask({ date, since, until, missing }: SyncValues, today: Day): SyncTask {
  if (date !== undefined) {
    const day = dayValue('--date', date, today);
    return { kind: 'days', since: day, until: day, missing };
  }
  if (since === undefined) throw new UsageError('Say which days: --date, --since or --latest.');
  const first = dayValue('--since', since, today);
  const last = until === undefined ? today : dayValue('--until', until, today);
  if (last < first) throw new UsageError(`--until ${last} lies before --since ${first}.`);
  return { kind: 'days', since: first, until: last, missing };
}

function updateTask(named: readonly string[], keys: readonly string[] | undefined): SyncTask {
  const ids = named.flatMap((list) => list.split(',')).filter((id) => id !== '');
  const wrong = ids.find((id) => paperIdFromArxiv(id) === undefined);
  if (wrong !== undefined) throw new UsageError(`"${wrong}" is no arXiv id.`);
  const strange = keys?.flatMap((list) => list.split(',')).find((key) => !isKey(key));
  if (strange !== undefined) throw new UsageError(`"${strange}" is no key of a paper.`);
  return {
    kind: 'update',
    ids: ids.flatMap((id) => paperIdFromArxiv(id) ?? []),
    ...(keys && { keys: keys.flatMap((list) => list.split(',')) }),
  };
}

function isKey(key: string): boolean {
  const known: readonly string[] = [...PAPER_KEYS, 'abstract'];
  return known.includes(key.replace(/\..*/, ''));
}
