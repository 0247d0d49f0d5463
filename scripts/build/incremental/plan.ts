import type { LastSite } from './last-site.ts';
import type { MadeFile } from './manifest.ts';

/** What is to be done with a resource: kept as the last build made it, or made. */
export interface Step {
  kept?: MadeFile;
  /** Whether it is made all the same, to be compared with what is kept. */
  isSample: boolean;
}

/** One in so many kept resources is made all the same. */
const SAMPLE = 100;

/**
 * Decides for one resource after the other: it is kept where its key is that of the last build and its file is as
 * that build left it. `seed`, in hexadecimal, decides which ones are looked at.
 */
export function createPlan(
  last: LastSite | undefined,
  seed: string,
): (path: string, key: string) => Step {
  let count = Number.parseInt(seed.slice(0, 8), 16) % SAMPLE;
  return (path, key) => {
    const before = last?.manifest.files.get(path);
    if (!last || !before || before.key !== key || !last.isIntact(path)) return { isSample: false };
    count += 1;
    return { kept: before, isSample: count % SAMPLE === 0 };
  };
}
