import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINKS_FILE, type LostLink, readLostLinks } from '../archive/model/lost-link.ts';

/** The links that `links.jsonl` of a content root records as failing, by address; none where there is no such file. */
export function readLostLinksFile(root: string): Map<string, LostLink> {
  const file = join(root, LINKS_FILE);
  return existsSync(file) ? readLostLinks(readFileSync(file, 'utf8')) : new Map();
}
