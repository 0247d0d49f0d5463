import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

/** What stands at an address of the site. */
export type Found =
  | { kind: 'file'; path: string; size: number; changed: Date }
  | { kind: 'folder' }
  | { kind: 'nothing' };

/**
 * Finds what a path of an address, below the base and still encoded, leads to: `papers/2506.24119/` to its
 * index.html. Never leads out of the folder.
 */
export async function findFile(folder: string, address: string): Promise<Found> {
  const path = safePath(folder, address);
  if (path === undefined) return { kind: 'nothing' };
  const isPage = address === '' || address.endsWith('/');
  const file = isPage ? join(path, 'index.html') : path;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return { kind: 'file', path: file, size: found.size, changed: found.mtime };
  const isFolder =
    found?.isDirectory() && (await stat(join(file, 'index.html')).catch(() => false));
  return { kind: isFolder ? 'folder' : 'nothing' };
}

function safePath(folder: string, address: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  const path = normalize(join(folder, decoded));
  return path === folder || path.startsWith(folder + sep) ? path : undefined;
}
