import { readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Removes every file from a folder. Returns the folders in it, relative to it, with `/`, the outer before the inner. */
export function emptyFolders(root: string): string[] {
  const folders: string[] = [];
  const visit = (inside: string): void => {
    for (const entry of readdirSync(join(root, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (!entry.isDirectory()) {
        unlinkSync(join(root, path));
        continue;
      }
      folders.push(path);
      visit(path);
    }
  };
  visit('');
  return folders;
}
