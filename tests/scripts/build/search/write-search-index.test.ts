import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listFiles } from '../../../../scripts/build/folders/list-files.ts';
import {
  openSearchIndex,
  writeSearchEngine,
} from '../../../../scripts/build/search/write-search-index.ts';
import { searcherOf } from './pagefind-in-node.ts';

const root = mkdtempSync(join(tmpdir(), 'search-index-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Words of all lengths, many of which begin others; the same each time. */
const WORDS = Array.from({ length: 3_000 }, (_, number) =>
  [...(number * 7_919).toString(26)]
    .map((digit) => 'etaoinshrdlcumwfgypbvkjxqz'['0123456789abcdefghijklmnop'.indexOf(digit)])
    .join(''),
).filter((word) => word.length > 1);

/** A paper whose text has every word that its number divides, and one that all share. */
const papers = Array.from({ length: 150 }, (_, number) => ({
  url: `/papers/p${number}/`,
  shown: {
    id: `p${number}`,
    title: `Title ${number}`,
    date: `2025-01-${String(1 + Math.floor(number / 10)).padStart(2, '0')}`,
    authors: [],
    upvotes: number % 7,
  },
  abstract: 'The abstract.',
  html: `<html lang="en"><body><p data-pagefind-body>shared ${WORDS.filter((_, place) => place % 150 === number || place % 149 === number).join(' ')}</p><p><b data-pagefind-meta="title">Title ${number}</b><b data-pagefind-filter="tag">t${number % 3}</b></p></body></html>`,
}));

async function write(folder: string): Promise<string> {
  const writer = await openSearchIndex();
  await writer.add(papers);
  await writer.finish(folder);
  return folder;
}

it('is the same in every byte each time, and every word is found where it stands', async () => {
  const folder = await write(join(root, '2025-01'));
  const again = await write(join(root, 'again'));
  const names = await listFiles(folder);
  expect(await listFiles(again)).toEqual(names);
  for (const name of names) {
    expect(readFileSync(join(again, name)).equals(readFileSync(join(folder, name))), name).toBe(
      true,
    );
  }
  // Several files of words, so that the search has to find the right one.
  expect(readdirSync(join(folder, 'index')).length).toBeGreaterThan(3);

  await writeSearchEngine(join(root, 'engine'), 'en');
  const search = await searcherOf(root, '2025-01');
  expect(await search(null)).toHaveLength(150);
  expect(await search(null, { filters: { tag: 't1' } })).toHaveLength(50);
  expect(await search('shared')).toHaveLength(150);
  const lost: string[] = [];
  for (const word of WORDS) {
    const found = await search(`"${word}"`);
    if (found.length === 0) lost.push(word);
  }
  expect(lost).toEqual([]);
  // Three thousand searches.
}, 60_000);
