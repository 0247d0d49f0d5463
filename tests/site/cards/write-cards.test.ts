import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../../src/archive/files/cards/card.ts';
import { writeCards } from '../../../src/site/cards/write-cards.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
});
afterEach(() => rm(folder, { recursive: true }));

const card = (name: string, title: string): Card => ({
  name,
  brand: { first: 'Daily ', last: 'Papers' },
  kicker: '10 December 2025',
  title,
  byline: 'Ada Lovelace',
  foot: 'All of them.',
});

function write(...cards: Card[]): Promise<number> {
  const pathOf = (name: string): string => join(folder, 'site', `${name}.png`);
  return writeCards(cards, { pathOf, cache: join(folder, 'cache') });
}

/** How many pixels of a picture are not paper. */
async function inked(name: string): Promise<number> {
  const { data } = await sharp(join(folder, 'site', `${name}.png`))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 128).length;
}

describe('cards', () => {
  it('are drawn once, and again only when their words change', async () => {
    expect(await write(card('a', 'One'), card('papers/b', 'Two'))).toBe(2);
    const before = await readFile(join(folder, 'site', 'a.png'));

    expect(await write(card('a', 'One'), card('papers/b', 'Two'))).toBe(0);
    expect(await readFile(join(folder, 'site', 'a.png'))).toEqual(before);
    expect(await write(card('a', 'One'), card('papers/b', 'Changed'))).toBe(1);
  });

  it('are pictures of 1200 by 630 pixels without a palette', async () => {
    await write(card('a', 'One'));

    const { format, width, height, isPalette } = await sharp(
      join(folder, 'site', 'a.png'),
    ).metadata();

    expect({ format, width, height, isPalette }).toEqual({
      format: 'png',
      width: 1200,
      height: 630,
      isPalette: false,
    });
  });

  it('have letters for Latin, Greek and Cyrillic, and signs for mathematics', async () => {
    await write(
      card('none', ' '),
      ...['Ångström', 'Ελληνικά', 'модель', '∼≤∈∑'].map((title) => card(title, title)),
    );

    // A character without a letter is drawn as a filled box, many times the ink of any of these.
    const empty = await inked('none');
    for (const name of ['Ångström', 'Ελληνικά', 'модель', '∼≤∈∑']) {
      const ink = (await inked(name)) - empty;
      expect(ink, name).toBeGreaterThan(500);
      expect(ink / [...name].length, name).toBeLessThan(2000);
    }
  });
});
