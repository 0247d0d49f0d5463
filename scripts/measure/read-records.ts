import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CommandError, EXIT } from '../cli/exit.ts';
import { folderOfCall } from '../cli/folder-of-call.ts';

/** The records of a file of JSON lines, compressed or not; throws `CommandError` for a line that is no JSON. */
export function readRecords<Shape>(file: string): Shape[] {
  const bytes = readFileSync(resolve(folderOfCall(), file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Shape];
    } catch {
      throw new CommandError(`${file}:${index + 1}: this line is no JSON.`, EXIT.fault);
    }
  });
}
