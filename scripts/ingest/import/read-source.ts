import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { CommandError, UsageError } from '../../cli/exit.ts';

/** The most bytes of a file that was copied or recorded; a page of a day has 50 KB. */
const COPIED_MAX = 5_000_000;

/** The most bytes of an export, unpacked: ten times thirty thousand papers. */
const EXPORT_MAX = 500_000_000;

/** A file is too large or no text: what is said of it is all there is to say. */
export class SourceError extends CommandError {}

/** The text of a file to import, unpacked where it is gzipped; throws `UsageError` where there is none, or `SourceError`. */
export async function readSource(path: string, named = path): Promise<string> {
  const { size } = await stat(path).catch(() => {
    throw new UsageError(`There is no file ${named}.`);
  });
  if (size > EXPORT_MAX) throw tooLarge(named, EXPORT_MAX);
  const bytes = await readFile(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const plain = isPacked ? gunzipSync(bytes, { maxOutputLength: EXPORT_MAX }) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    throw new SourceError(
      isPacked
        ? `${named} cannot be unpacked, or has more than ${EXPORT_MAX} bytes then.`
        : `${named} is no text in UTF-8.`,
    );
  }
}

/** Refuses a copied or recorded file that is larger than any page or answer can be. */
export function refuseTooLarge(path: string, text: string): void {
  if (Buffer.byteLength(text) > COPIED_MAX) throw tooLarge(path, COPIED_MAX);
}

function tooLarge(path: string, most: number): SourceError {
  return new SourceError(`${path} has more than ${most / 1_000_000} MB.`);
}
