import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../archive/model/order.ts';
import { type Problem, problem } from '../archive/problems/problem.ts';

/**
 * All files below a folder of a content root, hidden ones included, relative to the root and sorted.
 * Links and devices are problems, never followed; a folder that is absent has no files.
 */
export async function listFiles(
  root: string,
  folder: string,
): Promise<{ files: string[]; problems: Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of await readFolder(join(root, next))) {
      const path = `${next}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
      else problems.push(noFile(path));
    }
  }
  return { files: files.sort(compareText), problems };
}

async function readFolder(path: string): Promise<Dirent[]> {
  return readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

function noFile(path: string): Problem {
  return problem(
    'not-a-paper',
    path,
    undefined,
    'This is a link or a device, not a file.',
    'Put the file itself there.',
  );
}
