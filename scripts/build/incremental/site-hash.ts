import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../../src/archive/model/order.ts';
import { sha256 } from '../../../src/disk/sha256.ts';
import { type MadeFile, writtenFile } from './manifest.ts';

/** The file that states the hash of all others. */
export const SITE_HASH_FILE = 'site-hash.json';

/** What the file states. */
export interface SiteHash {
  /** SHA-256 over the lines that `sha256sum` prints for all other files, by path in code-unit order. */
  sha256: string;
  files: number;
  bytes: number;
}

/** One hash over the files of a site, by path; the file that states it does not count. */
export function siteHashOf(
  files: ReadonlyMap<string, Pick<MadeFile, 'bytes' | 'sha256'>>,
): SiteHash {
  const others = [...files].filter(([path]) => path !== SITE_HASH_FILE);
  others.sort(([a], [b]) => compareText(a, b));
  return {
    sha256: sha256(others.map(([path, file]) => `${file.sha256}  ${path}\n`).join('')),
    files: others.length,
    bytes: others.reduce((sum, [, { bytes }]) => sum + bytes, 0),
  };
}

/** What a `site-hash.json` states; undefined where it is none. */
export function readSiteHash(text: string): SiteHash | undefined {
  try {
    const { sha256: hash, files, bytes } = JSON.parse(text) as SiteHash;
    return typeof hash === 'string' ? { sha256: hash, files, bytes } : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the file into a folder that holds all others, and adds it to them. */
export async function addSiteHash(folder: string, files: Map<string, MadeFile>): Promise<void> {
  const text = `${JSON.stringify(siteHashOf(files), null, 2)}\n`;
  const path = join(folder, SITE_HASH_FILE);
  await writeFile(path, text);
  files.set(SITE_HASH_FILE, { key: '', ...writtenFile(path, text) });
}
