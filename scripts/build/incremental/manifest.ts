import { lstatSync, type Stats } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../../src/disk/sha256.ts';

/** What is known of one file of a site. */
export interface MadeFile {
  /** The key of its resource; empty where it is none: styles, scripts, the search index. */
  key: string;
  bytes: number;
  /** Of its bytes. */
  sha256: string;
  /** How the system sees it as long as nobody touches it, see `signatureOf`. */
  signature: string;
}

/** What the last build made, and of what. */
export interface Manifest {
  /** Of code, packages and configuration, see fingerprint.ts. */
  code: string;
  /** Of the content. */
  content: string;
  /** By path below the folder of the site. */
  files: ReadonlyMap<string, MadeFile>;
}

/** The form of the file; another one is not read. */
const VERSION = 2;
const FILE = 'site.json';

interface Stored {
  version: number;
  code: string;
  content: string;
  files: [path: string, key: string, bytes: number, sha256: string, signature: string][];
}

/** Reads the manifest of a cache folder; undefined where there is none that can be read. */
export async function readManifest(cache: string): Promise<Manifest | undefined> {
  try {
    const stored = JSON.parse(await readFile(join(cache, FILE), 'utf8')) as Stored;
    if (stored.version !== VERSION) return undefined;
    const files = stored.files.map(
      ([path, key, bytes, sha256, signature]) => [path, { key, bytes, sha256, signature }] as const,
    );
    return { code: stored.code, content: stored.content, files: new Map(files) };
  } catch {
    return undefined;
  }
}

/** Writes the manifest, whole or not at all. */
export async function writeManifest(cache: string, manifest: Manifest): Promise<void> {
  const { code, content, files } = manifest;
  const stored: Stored = {
    version: VERSION,
    code,
    content,
    files: [...files].map(([path, { key, bytes, sha256, signature }]) => [
      path,
      key,
      bytes,
      sha256,
      signature,
    ]),
  };
  const unfinished = join(cache, `${FILE}.${process.pid}`);
  await writeFile(unfinished, JSON.stringify(stored));
  await rename(unfinished, join(cache, FILE));
}

/**
 * Size, time of writing and inode of a file, by which it is known to be as it was without being read. A rename and a
 * further name for the same bytes leave them as they are; a copy has others.
 */
export function signatureOf({ size, mtimeMs, ino }: Stats): string {
  return `${size}:${mtimeMs}:${ino}`;
}

/** What is known of a file that holds `content` and stands at a path, besides its key. */
export function writtenFile(path: string, content: string | Uint8Array): Omit<MadeFile, 'key'> {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  return { bytes, sha256: sha256(content), signature: signatureAt(path) };
}

/** The signature of the file at a path. */
export function signatureAt(path: string): string {
  return signatureOf(lstatSync(path));
}
