import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Routes } from '../../archive/catalogue/routes.ts';
import type { OutputFile } from '../../archive/files/file.ts';

/** The path of an output below the folder of the site: without the base, and in letters rather than percent signs. */
export function outputPath(address: string, { root }: Routes): string {
  return decodeURIComponent(address.slice(root.length));
}

/**
 * Writes outputs into the folder of a site and says how many there were. Synchronously, one after the other: small
 * files are written ten times faster so than through promises, and nothing else runs at that time.
 */
export async function writeOutputs(
  files: Iterable<OutputFile>,
  folder: string,
  routes: Routes,
): Promise<number> {
  const folders = new Set<string>();
  let written = 0;
  for (const { address, body } of files) {
    const path = join(folder, outputPath(address, routes));
    const parent = dirname(path);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(path, await body());
    written += 1;
  }
  return written;
}
