import { addDays, type Day } from '../../archive/model/day.ts';
import { compareText } from '../../archive/model/order.ts';
import type { DayRecord, SyncState } from './state.ts';
import { escapeMarkdown } from './summary.ts';

/** How many days may pass without a day of papers before that wants a word: a long weekend passes. */
const QUIET_DAYS = 5;
/** The most days that are named. */
const DAYS_MAX = 20;

/** How the steps of a night ended: exit codes of the commands. */
export interface NightSteps {
  sync: number;
  check: number;
  build: number;
}

/** What a maintainer is told of a night, in Markdown; empty where all is well. */
export function nightText(state: SyncState, today: Day, steps: NightSteps): string {
  const records = [...state.values()].sort((a, b) => compareText(a.day, b.day));
  const parts = [
    stepsPart(steps),
    listPart(
      'Days that failed',
      records.filter((record) => record.state === 'failed'),
      'They are asked for again every night. To ask now',
    ),
    listPart(
      'Days that are unfinished',
      records.filter((record) => record.state === 'unfinished'),
      'To see why, and to ask again',
    ),
    stalePart(records, today),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function stepsPart({ sync, check, build }: NightSteps): string {
  const lines = [
    // 1 says that some days failed; these are named below.
    ...(sync > 1 ? [`The sync ended with ${sync}: \`npm run sync -- --latest\``] : []),
    ...(check > 0 ? [`The content has errors: \`npm run check\``] : []),
    ...(build > 0 ? [`The site could not be built: \`npm run build\``] : []),
  ];
  return lines.map((line) => `- ${line}`).join('\n');
}

function listPart(title: string, records: readonly DayRecord[], cure: string): string {
  const [first] = records;
  const last = records.at(-1);
  if (!first || !last) return '';
  const newest = records.slice(-DAYS_MAX).map(lineOf);
  const more = records.length > DAYS_MAX ? [`- and ${records.length - DAYS_MAX} earlier ones`] : [];
  const command = `npm run sync -- --since ${first.day} --until ${last.day} --missing`;
  return [`### ${title}`, '', ...newest, ...more, '', `${cure}: \`${command}\``].join('\n');
}

function lineOf({ day, refused, reason }: DayRecord): string {
  const count = refused > 0 ? `, ${refused} refused` : '';
  return `- ${day}${count}${reason === undefined ? '' : `: ${escapeMarkdown(reason)}`}`;
}

function stalePart(records: readonly DayRecord[], today: Day): string {
  const newest = records.filter(({ papers }) => papers > 0).at(-1)?.day;
  if (newest === undefined || newest >= addDays(today, -QUIET_DAYS)) return '';
  return `### The source is stale\n\nThe newest day with papers is ${newest}. Which days are missing, and why: \`npm run sync -- --gaps\``;
}
