import { resolve } from 'node:path';
import type { CommandForm } from '../../cli/command.ts';
import type { CommandLine } from '../../cli/command-line.ts';
import { UsageError } from '../../cli/exit.ts';
import { folderOfCall } from '../../cli/folder-of-call.ts';
import { numberValue } from '../../cli/values.ts';

const USAGE = `Usage: npm run corpus:content -- FILE OUT [--limit N]

Turns a corpus of recorded papers (JSON Lines, gzipped or not; see docs/importing.md) into a content root for check,
build and benchmarks.

  --out OUT    a folder that holds no papers yet; the same as the second word
  --limit N    only the first N papers of the file

Exit: 0 all papers written, 1 some were refused, 2 wrong use.
`;

const OPTIONS = { limit: { type: 'string' }, out: { type: 'string' } } as const;

/** The command line of `npm run corpus:content`. */
export const CORPUS_CONTENT: CommandForm<typeof OPTIONS> = {
  name: 'corpus:content',
  usage: USAGE,
  options: OPTIONS,
  words: 2,
};

/** What the command line asks for. */
export interface CorpusContentOptions {
  file: string;
  /** The content root, absolute. */
  out: string;
  /** How many papers to take at most. */
  limit: number;
}

/** What the command line asks for; throws `UsageError`. */
export function readOptions({
  values,
  positionals,
}: CommandLine<typeof OPTIONS>): CorpusContentOptions {
  const [file, out = values.out] = positionals;
  if (file === undefined || out === undefined) throw new UsageError('Name a corpus and a folder.');
  const limit =
    values.limit === undefined ? Number.POSITIVE_INFINITY : numberValue('--limit', values.limit, 1);
  return { file, out: resolve(folderOfCall(), out), limit };
}
