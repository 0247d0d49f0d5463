import type { CommandForm } from '../../cli/command.ts';
import type { CommandLine } from '../../cli/command-line.ts';
import { UsageError } from '../../cli/exit.ts';
import { numberValue } from '../../cli/values.ts';

const USAGE = `Usage: npm run bench:text -- FILE.jsonl[.gz]… [--rounds 3] [--compare 3000]

Abstracts per second on one core, the share of each stage, and some of the abstracts through remark with gfm and
math and rehype with KaTeX, as an Astro site has them.

  --rounds N    rounds, of which the quickest counts
  --compare N   how many abstracts, taken evenly from all files, are compared
`;

const OPTIONS = {
  rounds: { type: 'string', default: '3' },
  compare: { type: 'string', default: '3000' },
} as const;

/** The command line of `npm run bench:text`. */
export const BENCH_TEXT: CommandForm<typeof OPTIONS> = {
  name: 'bench:text',
  usage: USAGE,
  options: OPTIONS,
  words: Number.POSITIVE_INFINITY,
};

/** What the command line asks for. */
export interface TextOptions {
  files: string[];
  rounds: number;
  compare: number;
}

/** What the command line asks for; throws `UsageError`. */
export function readOptions({ values, positionals }: CommandLine<typeof OPTIONS>): TextOptions {
  if (positionals.length === 0) throw new UsageError('Name a file of recorded abstracts.');
  return {
    files: positionals,
    rounds: numberValue('--rounds', values.rounds, 1),
    compare: numberValue('--compare', values.compare, 1),
  };
}
