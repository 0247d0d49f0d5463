/** How long, how much and how often a run asks; milliseconds and bytes. */
export interface Limits {
  /** For all tries of one request together, pauses not counted. */
  totalMs: number;
  /** After decoding: a small gzip file can hold gigabytes. */
  maxBytes: number;
  tries: number;
  /** Tries for an answer that arrived whole and is of no use. */
  unfitTries: number;
  /** Before the second try; doubled before each further one. */
  firstPauseMs: number;
  /** The longest `Retry-After` that is waited for. */
  maxRetryAfterMs: number;
  redirects: number;
}

/** The limits that every request keeps to. */
export const LIMITS: Limits = {
  totalMs: 30_000,
  maxBytes: 10 * 1024 * 1024,
  tries: 5,
  unfitTries: 3,
  firstPauseMs: 1_000,
  maxRetryAfterMs: 120_000,
  redirects: 3,
};

/** arXiv asks for three seconds between requests of one client. */
export const ARXIV_GAP_MS = 3_000;
