import { Worker } from 'node:worker_threads';
import type { Manifest } from './manifest.ts';

/** The site that the last build put in place. */
export interface LastSite {
  folder: string;
  manifest: Manifest;
  /** Says whether a file is there as the last build made it. */
  isIntact: (path: string) => boolean;
  /** Whether all files are there as the last build made them, and no others. */
  isWhole: boolean;
}

/** What a look at the folder of a site finds, compared with its manifest. */
export interface Examined {
  /** The files that are gone or not as they were made. */
  damaged: ReadonlySet<string>;
  /** How many files stand there that the manifest does not name. */
  strays: number;
}

/** An examination of the last site that goes on in a thread of its own. */
export interface Examining {
  /** Waits for its end. */
  found: () => Promise<Examined>;
  /** Ends it early. */
  stop: () => Promise<void>;
}

/**
 * Starts to look at the files of a site, which takes seconds where they are many. A file counts as intact where the
 * system has not touched it since the build (its signature is as noted then), or else where its bytes have the hash of
 * the manifest: so a cache that was copied to another machine is good too, and only slower.
 */
export function startExamining(folder: string, cache: string): Examining {
  const worker = new Worker(new URL('examine-thread.ts', import.meta.url), {
    workerData: { folder, cache },
  });
  const found = new Promise<Examined>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // Waited for later, but known to be.
  found.catch(() => {});
  return {
    found: () => found,
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** Opens the site in a folder for what may be kept of it. */
export function openLastSite(
  folder: string,
  manifest: Manifest,
  { damaged, strays }: Examined,
): LastSite {
  return {
    folder,
    manifest,
    isIntact: (path) => manifest.files.has(path) && !damaged.has(path),
    isWhole: damaged.size + strays === 0,
  };
}
