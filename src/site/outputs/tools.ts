import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Tools } from '../../archive/files/bulk/bulk-files.ts';

/** Where gzip notes the system it ran on, and the mark for "unknown". */
const SYSTEM_BYTE = 9;
const SYSTEM_UNKNOWN = 255;

/** Hash and compression from Node. */
export const tools: Tools = {
  sha256: (content) => createHash('sha256').update(content).digest('hex'),
  gzip: (text) => {
    const bytes = gzipSync(text);
    // The only byte that differs between systems; Node writes no time.
    bytes[SYSTEM_BYTE] = SYSTEM_UNKNOWN;
    return bytes;
  },
};
