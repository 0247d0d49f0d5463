import { expect, it } from 'vitest';
import type { LastSite } from '../../../../scripts/build/incremental/last-site.ts';
import type { MadeFile } from '../../../../scripts/build/incremental/manifest.ts';
import { toRecheck } from '../../../../scripts/build/incremental/recheck.ts';

const file = (key = 'key'): MadeFile => ({ key, bytes: 1, sha256: 'hash', signature: 'signature' });

/** A last site of some files. */
function lastSite(files: ReadonlyMap<string, MadeFile>): LastSite {
  return { folder: 'last', manifest: { files }, isIntact: () => true } as unknown as LastSite;
}

const HOME = file();
const BOOK = 'papers/week/2025-W50.epub';

it.each([
  ['a file', BOOK, BOOK],
  ['a page', 'papers/2506.24119/index.html', 'papers/2506.24119/'],
  ['a name that is not ASCII', 'pages/über/index.html', 'pages/%C3%BCber/'],
])('kept pages are looked into for what is gone: %s', (_, path, address) => {
  const last = lastSite(
    new Map([
      ['index.html', HOME],
      [path, file()],
    ]),
  );
  expect(toRecheck(last, new Map([['index.html', HOME]]))).toEqual({
    pages: ['index.html'],
    addresses: [address],
  });
});

it.each([
  ['nothing is gone', BOOK, file(), true],
  ['only a card is gone', 'cards/date/2025-12-10.png', file(), false],
  ['only what no page leads to is gone', 'pagefind/2025/words.txt', file(), false],
  ['only a file without facts is gone', '_assets/a.js', file(''), false],
])('no page is looked into where %s', (_, path, made, isThere) => {
  const before = new Map([
    ['index.html', HOME],
    [path, made],
  ]);
  expect(
    toRecheck(lastSite(before), isThere ? before : new Map([['index.html', HOME]])).pages,
  ).toEqual([]);
  expect(toRecheck(undefined, before).pages).toEqual([]);
});

it('pages that were made anew are checked already', () => {
  const last = lastSite(
    new Map([
      ['index.html', HOME],
      [BOOK, file()],
    ]),
  );
  expect(toRecheck(last, new Map([['index.html', file()]])).pages).toEqual([]);
});
