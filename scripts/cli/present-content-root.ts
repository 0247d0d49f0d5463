import { statSync } from 'node:fs';
import { contentRoot } from '../../src/disk/content-root.ts';
import { UsageError } from './exit.ts';

/** The content root; throws `UsageError` where it is not there. */
export function presentContentRoot(): string {
  const root = contentRoot();
  requireContentRoot(root);
  return root;
}

/** Throws `UsageError` where a content root is not there: a mistyped one would pass for an empty archive. */
export function requireContentRoot(root: string): void {
  const found = statSync(root, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`There is no content root ${root}.`);
  if (!found.isDirectory())
    throw new UsageError(`The content root ${root} is a file. Name a folder.`);
}
