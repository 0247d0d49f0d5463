import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import type { MadeFile, Manifest } from './manifest.ts';

/** The site that the last build put in place. */
export interface LastSite {
  folder: string;
  manifest: Manifest;
  /** Says whether a file is there as the last build made it. */
  isIntact: (path: string) => boolean;
}

const FILE = 'signatures.json';

/**
 * Opens the site in a folder for what may be kept of it. A file counts as intact where the system has not touched it
 * since the build (size, time of writing and inode are as noted then), or else where its bytes have the hash of the
 * manifest: so a cache that was copied to another machine is good too, and only slower.
 */
export function openLastSite(folder: string, cache: string, manifest: Manifest): LastSite {
  const signatures = readSignatures(cache);
  return {
    folder,
    manifest,
    isIntact: (path) => {
      const made = manifest.files.get(path);
      return made !== undefined && isIntact(join(folder, path), made, signatures.get(path));
    },
  };
}

function isIntact(file: string, made: MadeFile, signature: string | undefined): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size !== made.bytes) return false;
  if (signature !== undefined && signatureOf(stats) === signature) return true;
  return createHash('sha256').update(readFileSync(file)).digest('hex') === made.sha256;
}

/** Says whether a site holds just the files of its manifest, all intact. */
export async function isWhole({ folder, manifest, isIntact }: LastSite): Promise<boolean> {
  const files = await listFiles(folder).catch((): string[] => []);
  if (files.length !== manifest.files.size) return false;
  return files.every((path) => isIntact(path));
}

/** Notes how the system sees the files of a finished site, so that they need not be read to know them unchanged. */
export async function noteSignatures(
  folder: string,
  cache: string,
  paths: Iterable<string>,
): Promise<void> {
  const signatures = [...paths].map((path) => [path, signatureOf(lstatSync(join(folder, path)))]);
  const unfinished = join(cache, `${FILE}.${process.pid}`);
  await writeFile(unfinished, JSON.stringify(signatures));
  await rename(unfinished, join(cache, FILE));
}

function readSignatures(cache: string): Map<string, string> {
  try {
    return new Map(JSON.parse(readFileSync(join(cache, FILE), 'utf8')) as [string, string][]);
  } catch {
    return new Map();
  }
}

function signatureOf({ size, mtimeMs, ino }: Stats): string {
  return `${size}:${mtimeMs}:${ino}`;
}
