import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '../archive/problems/problem.ts';
import { shown } from '../archive/problems/shown.ts';

/** Where a command that writes a set of files keeps its journal of intent, relative to the content root. */
export const IMPORT_JOURNAL = '.work/journal.json';

/** The problem of a set of files that a killed command left half in place, or nothing. */
export async function findUnfinishedImport(root: string): Promise<Problem[]> {
  const text = await readFile(join(root, IMPORT_JOURNAL), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw error;
    },
  );
  if (text === undefined) return [];
  return [
    problem(
      'unfinished-import',
      IMPORT_JOURNAL,
      undefined,
      `A command was interrupted while it wrote ${whatOf(text)}; some of the files may be old, some new.`,
      'Run the command again, or `npm run check -- --fix`: either first finishes the set or takes it back.',
    ),
  ];
}

function whatOf(journal: string): string {
  const what = /"what":"([^"\\]+)"/.exec(journal)?.[1];
  return what === undefined ? 'a set of files' : `"${shown(what)}"`;
}
