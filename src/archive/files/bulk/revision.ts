import { memoize } from '../../memoize.ts';
import type { Paper } from '../../model/paper.ts';
import { exportLines } from './export-line.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal; the core takes it from outside, since it may not import `node:crypto`. */
export type Sha256 = (content: string | Uint8Array) => string;

/** How many digits of the hash a citation states. */
const REVISION_DIGITS = 6;

/** The content hash of a list: SHA-256 of its lines in `papers.jsonl`, in its order. */
export function contentHash(papers: readonly Paper[], sha256: Sha256): string {
  return hashes(sha256)(papers);
}

const hashes = memoize((sha256: Sha256) =>
  memoize((papers: readonly Paper[]) => sha256(exportLines(papers))),
);

/** The short form of a content hash that a citation states: `rev. ab12cd`. */
export function revisionOf(hash: string): string {
  return hash.slice(0, REVISION_DIGITS);
}
