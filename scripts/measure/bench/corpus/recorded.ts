import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compareText } from '../../../../src/archive/model/order.ts';
import { UsageError } from '../../../cli/command-line.ts';
import type { CorpusRecord } from './record.ts';

/** What Hugging Face listed, and further papers with arXiv's own text. */
const FILES = ['papers.jsonl.gz', 'arxiv-latex.jsonl.gz'];

/**
 * The recorded papers of the folder that `ARCHIVE_CORPUS` names, by day and id; undefined where it names none.
 * Throws a UsageError where the folder lacks one of the two files.
 */
export function readRecorded(
  environment: NodeJS.ProcessEnv = process.env,
): CorpusRecord[] | undefined {
  const folder = environment['ARCHIVE_CORPUS'];
  if (!folder) return undefined;
  return FILES.flatMap((file) => readLines(folder, file)).sort(
    (a, b) => compareText(a.date, b.date) || compareText(a.id, b.id),
  );
}

function readLines(folder: string, file: string): CorpusRecord[] {
  const path = join(folder, file);
  if (!existsSync(path)) throw new UsageError(`ARCHIVE_CORPUS names a folder without ${file}.`);
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as CorpusRecord);
}
