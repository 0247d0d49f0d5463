import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileKindOf } from './file-kinds.ts';

/** A number of files and their bytes together. */
export interface Size {
  files: number;
  bytes: number;
}

/** The size of a site, and of each kind of its files. */
export interface SiteSize extends Size {
  kinds: Record<string, Size>;
}

/** Counts the files below a folder; a folder that is absent holds none. */
export function measureSite(folder: string): SiteSize {
  const size: SiteSize = { files: 0, bytes: 0, kinds: {} };
  const folders = [''];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of entriesOf(join(folder, next))) {
      const path = next === '' ? entry.name : `${next}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else add(size, path, statSync(join(folder, path)).size);
    }
  }
  return size;
}

function add(size: SiteSize, path: string, bytes: number): void {
  const name = fileKindOf(path);
  const kind = size.kinds[name] ?? { files: 0, bytes: 0 };
  size.kinds[name] = kind;
  for (const sum of [size, kind]) {
    sum.files += 1;
    sum.bytes += bytes;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
