import type { PaperResult } from '../archive/content/parse-paper.ts';
import type { Day } from '../archive/model/day.ts';
import { sha256 } from './sha256.ts';

/**
 * What came of papers' files when they were read before, by path and SHA-256 (hex) of the bytes. Results are plain
 * JSON, so that they can be kept between runs; those of another version of the parser are to be forgotten by whoever
 * keeps them.
 */
export interface KnownFiles {
  /** The hash of a file that was read a moment ago for another reason. */
  hashOf?(file: string): string | undefined;
  get(file: string, sha256: string): PaperResult | undefined;
  set(file: string, sha256: string, result: PaperResult): void;
}

/** Keeps the last result of each file for as long as the process runs. */
export function knownInMemory(): KnownFiles {
  const last = new Map<string, { sha256: string; result: PaperResult }>();
  return {
    get: (file, sha256) => {
      const known = last.get(file);
      return known?.sha256 === sha256 ? known.result : undefined;
    },
    set: (file, sha256, result) => last.set(file, { sha256, result }),
  };
}

/** The result of a file that is known without being read again. */
export function recallUnread(
  known: KnownFiles,
  file: string,
  tomorrow: Day,
): PaperResult | undefined {
  const hash = known.hashOf?.(file);
  const before = hash === undefined ? undefined : known.get(file, hash);
  return before && isLasting(before, tomorrow) ? before : undefined;
}

/** The result of a file from those known, or else from `parse`, which is then known. */
export function recall(
  known: KnownFiles,
  { file, bytes }: { file: string; bytes: Uint8Array },
  tomorrow: Day,
  parse: () => PaperResult,
): PaperResult {
  const hash = sha256(bytes);
  const before = known.get(file, hash);
  if (before && isLasting(before, tomorrow)) return before;
  const result = parse();
  if (isLasting(result, tomorrow)) known.set(file, hash, result);
  return result;
}

/**
 * Whether the same comes of a file on every later day too: none of its days lies in the future. Kept results are of
 * that kind, so they hold again for every `tomorrow` from their latest day on, also where the clock went back.
 */
function isLasting({ latestDay }: PaperResult, tomorrow: Day): boolean {
  return latestDay === undefined || latestDay <= tomorrow;
}
