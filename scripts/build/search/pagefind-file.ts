import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '../../../src/disk/sha256.ts';

/** What each of Pagefind's own files begins with, before its content. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Where gzip notes the system it ran on, and the mark for "unknown". */
const SYSTEM_BYTE = 9;
const SYSTEM_UNKNOWN = 255;

/** The files of an index by their path in its folder. */
export type IndexFiles = ReadonlyMap<string, Buffer>;

/** The content of one of Pagefind's own files. Throws an Error where it is not there, or has another form than expected. */
export function readPagefindFile(files: IndexFiles, path: string): Buffer {
  const file = files.get(path);
  if (!file) throw new Error(`The search index has no ${path}.`);
  const bytes = gunzipSync(file);
  if (bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    return bytes.subarray(SIGNATURE.length);
  throw new Error(`${path} is not in the form of the Pagefind that package.json names.`);
}

/** Content in the form of Pagefind's own files. */
export function pagefindFile(content: Buffer): Buffer {
  const bytes = gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });
  // The only byte that differs between systems; Node writes no time.
  bytes[SYSTEM_BYTE] = SYSTEM_UNKNOWN;
  return bytes;
}

/** Names content by its hash: whoever has kept a file under a name has the right one. */
export type NameOf = (content: Buffer) => string;

/** How many hexadecimal digits a name has; more where a folder has it already. */
const NAME_DIGITS = 7;

/** Names the files of one folder. */
export function fileNamer(): NameOf {
  const taken = new Set<string>();
  return (content) => {
    const hash = sha256(content);
    let digits = NAME_DIGITS;
    while (taken.has(hash.slice(0, digits))) digits += 1;
    taken.add(hash.slice(0, digits));
    return hash.slice(0, digits);
  };
}
