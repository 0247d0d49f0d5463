import { resolve } from 'node:path';
import { SHIPPED_CONTENT } from './read-registries.ts';

/** The content root: the folder that `ARCHIVE_CONTENT` names, or the repository's own. */
export function contentRoot(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['ARCHIVE_CONTENT'];
  return named ? resolve(named) : SHIPPED_CONTENT;
}
