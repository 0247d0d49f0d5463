import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FONT_FILES, type FontFile } from './font-files.ts';

const { resolve } = createRequire(import.meta.url);

/** Cuts all fonts of the site into a folder, and returns their names with their sizes in bytes. */
export async function cutFonts(folder: string): Promise<{ name: string; bytes: number }[]> {
  await mkdir(folder, { recursive: true });
  const cut: { name: string; bytes: number }[] = [];
  for (const font of FONT_FILES) {
    const file = await cutFont(font);
    await writeFile(join(folder, font.name), file);
    cut.push({ name: font.name, bytes: file.length });
  }
  return cut;
}

async function cutFont({ from, range, axes }: FontFile): Promise<Buffer> {
  const text = String.fromCodePoint(...codePointsOf(range));
  return subsetFont(await readFile(resolve(from)), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
}

/** The code points of a `unicode-range` as CSS writes it: `U+0041, U+0061-007A`. */
export function codePointsOf(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/, '').split('-');
    const from = Number.parseInt(first, 16);
    const count = Number.parseInt(last, 16) - from + 1;
    return Array.from({ length: count }, (_, place) => from + place);
  });
}
