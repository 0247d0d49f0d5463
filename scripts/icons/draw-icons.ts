import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Colours } from '../../src/archive/colours.ts';
import { type IconShape, iconDrawing } from './drawing.ts';

const ICONS = [
  { name: 'icon-192.png', size: 192, shape: 'rounded' },
  { name: 'icon-512.png', size: 512, shape: 'rounded' },
  // Phones cut these two into shapes of their own, so the colour goes to the edge.
  { name: 'icon-maskable-512.png', size: 512, shape: 'maskable' },
  { name: 'apple-touch-icon.png', size: 180, shape: 'full' },
] as const;

/** A sign of somebody's own: a square drawing as SVG, and the colour behind it where it must reach the edge. */
export interface OwnSign {
  svg: string;
  /** `#ffffff` */
  colour: string;
}

/** How much of an icon that is cut into shapes an own sign takes. */
const SAFE_PART = 0.7;

/** Draws all icons of the site into a folder, of the archive's sign or an own one, and returns their names. */
export async function drawIcons(
  folder: string,
  colours: Colours,
  own?: OwnSign,
): Promise<string[]> {
  await writeFile(join(folder, 'favicon.svg'), own?.svg ?? iconDrawing('rounded', colours));
  for (const { name, size, shape } of ICONS) {
    const picture = own
      ? await ownIcon(own, size, shape)
      : picturedAt(iconDrawing(shape, colours), size);
    await picture.png({ compressionLevel: 9, palette: true }).toFile(join(folder, name));
  }
  return ['favicon.svg', ...ICONS.map(({ name }) => name)];
}

function picturedAt(svg: string, size: number): Sharp {
  const fit = { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
  return sharp(Buffer.from(svg), { density: 288 }).resize(size, size, fit);
}

async function ownIcon({ svg, colour }: OwnSign, size: number, shape: IconShape): Promise<Sharp> {
  if (shape === 'rounded') return picturedAt(svg, size);
  const sign = await picturedAt(svg, Math.round(size * SAFE_PART))
    .png()
    .toBuffer();
  const ground = { width: size, height: size, channels: 4, background: colour } as const;
  return sharp({ create: ground }).composite([{ input: sign }]);
}
