import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { sha256 } from '../../../src/disk/sha256.ts';
import { listFiles } from '../folders/list-files.ts';
import type { Examined } from './last-site.ts';
import { type MadeFile, readManifest, signatureOf } from './manifest.ts';

// A thread of the build, see last-site.ts: compares the folder of the last site with its manifest while the main thread
// reads the content.
const { folder, cache } = workerData as { folder: string; cache: string };
parentPort?.postMessage(await examine());

async function examine(): Promise<Examined> {
  const made = (await readManifest(cache))?.files ?? new Map<string, MadeFile>();
  const damaged = new Set(made.keys());
  let strays = 0;
  for (const path of await listFiles(folder).catch((): string[] => [])) {
    const file = made.get(path);
    if (!file) strays += 1;
    else if (isIntact(join(folder, path), file)) damaged.delete(path);
  }
  return { damaged, strays };
}

function isIntact(path: string, { bytes, sha256: made, signature }: MadeFile): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size !== bytes) return false;
  if (signatureOf(stats) === signature) return true;
  return sha256(readFileSync(path)) === made;
}
