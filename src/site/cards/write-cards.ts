import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Card } from '../../archive/files/cards/card.ts';
import { cardTree } from './card-tree.ts';
import { drawCard } from './draw-card.ts';

/** Drawn at once: satori computes here, sharp meanwhile in threads of its own. */
const AT_ONCE = 4;

/** Where cards go, and where those drawn before are kept. */
export interface CardFolders {
  /** The path of a card's file by its name. */
  pathOf: (name: string) => string;
  /** Holds each drawn card under its hash. Several builds may use it at once. */
  cache: string;
}

/** Puts all cards in place and says how many had to be drawn, since nothing like them was drawn before. */
export async function writeCards(cards: readonly Card[], folders: CardFolders): Promise<number> {
  await mkdir(folders.cache, { recursive: true });
  const waiting = cards.values();
  let drawn = 0;
  const work = async (): Promise<void> => {
    for (const card of waiting) {
      const isNew = await writeCard(card, folders);
      if (isNew) drawn += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return drawn;
}

async function writeCard(card: Card, { pathOf, cache }: CardFolders): Promise<boolean> {
  const path = pathOf(card.name);
  const kept = join(cache, `${hashOf(card)}.png`);
  const isNew = !existsSync(kept);
  if (isNew) {
    // Beside its place and renamed, so that no other build ever copies half a card.
    const unfinished = `${kept}.${randomUUID()}`;
    await writeFile(unfinished, await drawCard(card));
    await rename(unfinished, kept);
  }
  await mkdir(dirname(path), { recursive: true });
  await copyFile(kept, path);
  return isNew;
}

/** The hash of all that is drawn, words and look. */
function hashOf(card: Card): string {
  return createHash('sha256')
    .update(JSON.stringify(cardTree(card)))
    .digest('hex');
}
