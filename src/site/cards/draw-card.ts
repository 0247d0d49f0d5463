import satori from 'satori';
import sharp from 'sharp';
import type { Card } from '../../archive/files/cards/card.ts';
import { cardFonts } from './card-fonts.ts';
import { CARD_SIZE, cardTree } from './card-tree.ts';

let fonts: ReturnType<typeof cardFonts> | undefined;

/** Draws a card as PNG. Without a palette, which would take four times as long as all the rest. */
export async function drawCard(card: Card): Promise<Buffer> {
  fonts ??= cardFonts();
  const svg = await satori(cardTree(card) as Parameters<typeof satori>[0], { ...CARD_SIZE, fonts });
  return sharp(Buffer.from(svg)).png({ palette: false, compressionLevel: 6 }).toBuffer();
}
