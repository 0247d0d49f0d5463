import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CommandForm } from '../../scripts/cli/command.ts';
import type { CommandLine } from '../../scripts/cli/command-line.ts';
import { UsageError } from '../../scripts/cli/exit.ts';
import { folderOfCall } from '../../scripts/cli/folder-of-call.ts';
import { dayValue, numberValue } from '../../scripts/cli/values.ts';

const OPTIONS = {
  port: { type: 'string', default: '8787' },
  latency: { type: 'string', default: '0' },
} as const;

/** The command line of `npm run rehearse`. */
export const REHEARSE: CommandForm<typeof OPTIONS> = {
  name: 'rehearse',
  usage: `Usage: npm run rehearse -- [FOLDER] [--port 8787] [--latency 0]

Plays Hugging Face from a folder of recorded days, YYYY-MM-DD.json each, until it is ended by Ctrl-C. It prints a
command that syncs from it; see docs/sync.md.

  FOLDER         tests/fixtures/upstream unless named
  --port N       where it answers; 0 takes a free port
  --latency N    milliseconds that every answer takes
`,
  options: OPTIONS,
  words: 1,
};

const KILL_OPTIONS = {
  kills: { type: 'string', default: '60' },
  since: { type: 'string', default: '2025-12-01' },
  until: { type: 'string', default: '2025-12-31' },
} as const;

/** The command line of `npm run rehearse:kills`. */
export const KILLS: CommandForm<typeof KILL_OPTIONS> = {
  name: 'rehearse:kills',
  usage: `Usage: npm run rehearse:kills -- [FOLDER] [--since D] [--until D] [--kills 60]

Kills a sync of a folder of recorded days at random moments, every second time while its files are being put in
place, and looks at every file after each kill; after some kills a run may finish, and its content is compared with
that of a run that nobody killed. See docs/sync.md.

  FOLDER         tests/fixtures/upstream unless named
  --since D      the first day, 2025-12-01 unless stated
  --until D      the last day, 2025-12-31 unless stated
  --kills N      how often

Exit: 0 nothing was torn, 1 something was, 2 wrong use.
`,
  options: KILL_OPTIONS,
  words: 1,
};

/** What a rehearsal is asked for; throws `UsageError`. */
export function readOptions({ values, positionals }: CommandLine<typeof OPTIONS>) {
  return {
    folder: folderOf(positionals),
    port: numberValue('--port', values.port),
    latencyMs: numberValue('--latency', values.latency),
  };
}

/** What a run of kills is asked for. */
export interface KillOptions {
  folder: string;
  since: string;
  until: string;
  kills: number;
}

/** What a run of kills is asked for; throws `UsageError`. */
export function readKillOptions({
  values,
  positionals,
}: CommandLine<typeof KILL_OPTIONS>): KillOptions {
  return {
    folder: folderOf(positionals),
    since: dayValue('--since', values.since),
    until: dayValue('--until', values.until),
    kills: numberValue('--kills', values.kills, 1),
  };
}

function folderOf([named]: readonly string[]): string {
  if (named === undefined) return join(import.meta.dirname, '../fixtures/upstream');
  const folder = resolve(folderOfCall(), named);
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${named}.`);
  return folder;
}
