import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../../../src/disk/error-code.ts';
import { signatureAt } from './manifest.ts';

/**
 * Makes a function that puts files of the last site into a new one by a second name for the same bytes: nothing is
 * written, and the last site stays as it is. Where the disk has no such names, files are copied; then it returns the
 * signature of the copy.
 */
export function fileKeeper(from: string, to: string): (path: string) => string | undefined {
  const folders = new Set<string>();
  return (path) => {
    const target = join(to, path);
    const parent = dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    try {
      linkSync(join(from, path), target);
      return undefined;
    } catch (error) {
      if (
        !['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'].includes(
          codeOf(error),
        )
      )
        throw error;
      copyFileSync(join(from, path), target);
      return signatureAt(target);
    }
  };
}
