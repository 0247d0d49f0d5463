import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { SHIPPED_COLOURS } from '../../../src/archive/colours.ts';
import { drawCard } from '../../../src/site/cards/draw-card.ts';

const draw = (title: string, colours = SHIPPED_COLOURS): Promise<Buffer> =>
  drawCard({
    name: 'home',
    brand: { first: 'Daily ', last: 'Papers' },
    kicker: '10 December 2025',
    title,
    byline: 'Ada Lovelace',
    foot: 'All of them.',
    colours,
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

  it('have the colours of the theme, however it writes them', async () => {
    const paper = async (colour: string): Promise<number[]> => {
      const card = await draw(' ', { ...SHIPPED_COLOURS, paper: colour });
      return [...(await sharp(card).raw().toBuffer()).subarray(0, 3)];
    };
    expect(await paper('#102030')).toEqual([16, 32, 48]);
    expect(await paper('#abc')).toEqual([170, 187, 204]);
    expect(await paper('rgb(16, 32, 48)')).toEqual([16, 32, 48]);
    expect(await paper('hsl(0, 100%, 50%)')).toEqual([255, 0, 0]);
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
