import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawCard } from '../../../src/site/cards/draw-card.ts';

const draw = (title: string): Promise<Buffer> =>
  drawCard({
    name: 'home',
    brand: { first: 'Daily ', last: 'Papers' },
    kicker: '10 December 2025',
    title,
    byline: 'Ada Lovelace',
    foot: 'All of them.',
  });

/** How many pixels of a card are not paper. */
async function inked(title: string): Promise<number> {
  const { data } = await sharp(await draw(title))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 128).length;
}

describe('cards', () => {
  it('have the same bytes whenever they are drawn, and others with other words', async () => {
    const card = await draw('One');

    expect(await draw('One')).toEqual(card);
    expect(await draw('Two')).not.toEqual(card);
  });

  it('are pictures of 1200 by 630 pixels without a palette', async () => {
    const { format, width, height, isPalette } = await sharp(await draw('One')).metadata();

    expect({ format, width, height, isPalette }).toEqual({
      format: 'png',
      width: 1200,
      height: 630,
      isPalette: false,
    });
  });

  it('have letters for Latin, Greek and Cyrillic, and signs for mathematics', async () => {
    // A character without a letter is drawn as a filled box, many times the ink of any of these.
    const empty = await inked(' ');
    for (const title of ['Ångström', 'Ελληνικά', 'модель', '∼≤∈∑']) {
      const ink = (await inked(title)) - empty;
      expect(ink, title).toBeGreaterThan(500);
      expect(ink / [...title].length, title).toBeLessThan(2000);
    }
  });
});
