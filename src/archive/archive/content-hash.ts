import { memoize } from '../memoize.ts';
import type { Paper } from '../model/paper.ts';
import { exportLine } from './export-line.ts';

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal; the core takes it from outside, since it may not import `node:crypto`. */
export type Sha256 = (content: string | Uint8Array) => string;

/** How many digits of the hash a citation states. */
const REVISION_DIGITS = 6;

/** The hash of one paper: SHA-256 of its line in `papers.jsonl`, without the line break. */
export function paperHash(paper: Paper, sha256: Sha256): string {
  return hashes(sha256)(paper);
}

const hashes = memoize((sha256: Sha256) =>
  memoize((paper: Paper): string => sha256(exportLine(paper))),
);

/**
 * The content hash of a list: SHA-256 over the hashes of its papers, in its order, each followed by a line break.
 * So a list is hashed without writing its papers again, and anyone can verify it with `papers.jsonl`.
 */
export function contentHash(papers: readonly Paper[], sha256: Sha256): string {
  return sha256(papers.map((paper) => `${paperHash(paper, sha256)}\n`).join(''));
}

/** The short form of a content hash that a citation states: `rev. ab12cd`. */
export function revisionOf(hash: string): string {
  return hash.slice(0, REVISION_DIGITS);
}
