import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import type { FileTools } from '../archive/catalogue/kind.ts';
import type { ZipFile } from '../archive/formats/zip-file.ts';
import { sha256 } from '../disk/sha256.ts';
import { drawCard } from './cards/draw-card.ts';

/** Where gzip notes the system it ran on, and the mark for "unknown". */
const SYSTEM_BYTE = 9;
const SYSTEM_UNKNOWN = 255;

/** The earliest time that the format of ZIP knows, on the clock of the machine, which is what the library writes. */
const ZIP_TIME = '1980-01-01T00:00:00';

function zip(files: readonly ZipFile[]): Uint8Array {
  return zipSync(
    Object.fromEntries(
      files.map(({ name, content, stored = false }) => [
        name,
        [strToU8(content), { level: stored ? 0 : 9 }],
      ]),
    ),
    { mtime: ZIP_TIME },
  );
}

/** What files are made with besides their facts; images are read below a content root. */
export function fileTools(contentRoot: string): FileTools {
  return {
    sha256,
    gzip: (text) => {
      const bytes = gzipSync(text);
      // The only byte that differs between systems; Node writes no time.
      bytes[SYSTEM_BYTE] = SYSTEM_UNKNOWN;
      return bytes;
    },
    zip,
    drawCard,
    scaleImage: (file, width) =>
      sharp(join(contentRoot, file)).resize({ width, withoutEnlargement: true }).webp().toBuffer(),
  };
}
