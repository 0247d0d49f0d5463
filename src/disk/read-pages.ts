import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_MAX, PAGES_FOLDER, tooLarge } from '../archive/content/paper-file.ts';
import type { OwnPage } from '../archive/model/own-page.ts';
import type { Place } from '../archive/model/paper.ts';
import type { Problem } from '../archive/problems/problem.ts';
import { listFiles } from './list-files.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Reads the own pages of a content root, or of the one that stands in where the root has no such folder. `places` says where
 * their links to elsewhere stand, by page and address (`join https://example.org/`).
 */
export async function readPages(
  root: string,
  instead: string,
): Promise<{ pages: OwnPage[]; places: Record<string, Place>; problems: Problem[] }> {
  const place = existsSync(join(root, PAGES_FOLDER)) ? root : instead;
  const { files, problems } = await listFiles(place, PAGES_FOLDER);
  if (files.length === 0) return { pages: [], places: {}, problems };
  // What reads Markdown takes long to load, and most archives have no page of their own.
  const { parsePage } = await import('../archive/content/parse-page.ts');
  const pages: OwnPage[] = [];
  const places: Record<string, Place> = {};
  for (const file of files) {
    const bytes = readBytes(join(place, file), FILE_MAX);
    if (typeof bytes === 'number') {
      problems.push(tooLarge(bytes, file));
      continue;
    }
    const read = parsePage({ file, bytes });
    problems.push(...read.problems);
    if (!read.page) continue;
    pages.push(read.page);
    for (const [address, place] of Object.entries(read.places ?? {})) {
      places[`${read.page.slug} ${address}`] = place;
    }
  }
  return { pages, places, problems };
}
