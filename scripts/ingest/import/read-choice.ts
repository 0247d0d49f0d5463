import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseRegistry } from '../../../src/archive/content/parse-registry.ts';
import type { ArxivChoice } from '../../../src/archive/model/registries.ts';
import { CommandError, UsageError } from '../../cli/exit.ts';
import { folderOfCall } from '../../cli/folder-of-call.ts';

/** The choices of a file in the form of `arxiv.yaml`; throws `CommandError` with all that is wrong with it. */
export async function readChoice(named: string): Promise<readonly ArxivChoice[]> {
  const bytes = await readFile(resolve(folderOfCall(), named)).catch(() => {
    throw new UsageError(`There is no file ${named}.`);
  });
  const { entries, problems } = parseRegistry('arxiv', { file: named, bytes });
  const lines = problems.map(
    ({ file, line, column, message, fix }) => `${file}:${line}:${column} ${message} ${fix}`,
  );
  if (lines.length > 0) throw new CommandError(lines.join('\n'));
  if (entries.length === 0) {
    throw new CommandError(`${named} chooses nothing; docs/importing.md shows its form.`);
  }
  return entries;
}
