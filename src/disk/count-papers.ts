import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PAPERS_FOLDER } from '../archive/content/paper-file.ts';

/** How many files of papers a content root holds, none of which is read. */
export function countPapers(root: string): number {
  try {
    // With their types, since Node would ask the disk for each of them otherwise.
    const entries = readdirSync(join(root, PAPERS_FOLDER), {
      recursive: true,
      withFileTypes: true,
    });
    return entries.filter(({ name }) => name.endsWith('.md')).length;
  } catch {
    // Reading the content says what is wrong with it.
    return 0;
  }
}
