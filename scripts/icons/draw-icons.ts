import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { iconDrawing } from './drawing.ts';

const ICONS = [
  { name: 'icon-192.png', size: 192, shape: 'rounded' },
  { name: 'icon-512.png', size: 512, shape: 'rounded' },
  // Phones cut these two into shapes of their own, so the colour goes to the edge.
  { name: 'icon-maskable-512.png', size: 512, shape: 'maskable' },
  { name: 'apple-touch-icon.png', size: 180, shape: 'full' },
] as const;

/** Draws all icons of the site into a folder and returns their names. */
export async function drawIcons(folder: string): Promise<string[]> {
  await writeFile(join(folder, 'favicon.svg'), iconDrawing('rounded'));
  for (const { name, size, shape } of ICONS) {
    const picture = sharp(Buffer.from(iconDrawing(shape)), { density: 288 }).resize(size, size);
    await picture.png({ compressionLevel: 9, palette: true }).toFile(join(folder, name));
  }
  return ['favicon.svg', ...ICONS.map(({ name }) => name)];
}
