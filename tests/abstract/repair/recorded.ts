import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The folder of recorded texts, if there is one here. */
export const corpusFolder = process.env.ARCHIVE_CORPUS;

/** The records of one of its files. */
export function recorded<Shape>(file: string): Shape[] {
  if (corpusFolder === undefined)
    throw new Error('Set ARCHIVE_CORPUS to a folder of recorded texts.');
  const lines = gunzipSync(readFileSync(join(corpusFolder, file)))
    .toString('utf8')
    .split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Shape);
}
