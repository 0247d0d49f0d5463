import type { CommandForm } from '../../cli/command.ts';
import type { CommandLine } from '../../cli/command-line.ts';
import { UsageError } from '../../cli/exit.ts';
import { wordValue } from '../../cli/values.ts';
import { LISTS, type ListName } from './print.ts';

const USAGE = `Usage: npm run corpus -- FILE.jsonl[.gz]… [--format text|json] [--list formulas|left|unfaithful]
       npm run corpus -- --pairs FILE.jsonl[.gz] [--format text|json]

Renders each record ({ id, title, abstract }, one a line) and reports how faithfully.

  --pairs FILE     judges the repair by pairs of texts from arXiv and Hugging Face, see docs/repair.md
  --list NAME      one list only, a line for each entry
  --format json    all as JSON

Exit: 0 all figures are reached, 1 one is missed, 2 wrong use.
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  list: { type: 'string' },
  pairs: { type: 'string' },
} as const;

/** The command line of `npm run corpus`. */
export const CORPUS: CommandForm<typeof OPTIONS> = {
  name: 'corpus',
  usage: USAGE,
  options: OPTIONS,
  words: Number.POSITIVE_INFINITY,
};

/** What the command line asks for: files of records, or one of pairs. */
export interface CorpusOptions {
  files: string[];
  pairs: string | undefined;
  format: 'text' | 'json';
  list: ListName | undefined;
}

/** What the command line asks for; throws `UsageError`. */
export function readOptions({ values, positionals }: CommandLine<typeof OPTIONS>): CorpusOptions {
  const { pairs, list } = values;
  if (pairs === undefined && positionals.length === 0) {
    throw new UsageError('Name a file of records, or --pairs and a file of pairs.');
  }
  if (pairs !== undefined && positionals[0] !== undefined) {
    throw new UsageError(`--pairs takes one file, so "${positionals[0]}" is too many.`);
  }
  return {
    files: positionals,
    pairs,
    format: wordValue('--format', values.format, ['text', 'json']),
    list: list === undefined ? undefined : wordValue('--list', list, LISTS),
  };
}
