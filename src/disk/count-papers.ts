import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PAPERS_FOLDER } from '../archive/content/paper-file.ts';

/** How many files of papers a content root holds, none of which is read. */
export function countPapers(root: string): number {
  try {
    const names = readdirSync(join(root, PAPERS_FOLDER), { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.md')).length;
  } catch {
    // Reading the content says what is wrong with it.
    return 0;
  }
}
