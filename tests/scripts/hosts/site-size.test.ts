import { expect, it } from 'vitest';
import { sizeOfSite } from '../../../scripts/hosts/site-size.ts';

it('adds up files and bytes, by kind too, and finds the largest file and the fullest folder', () => {
  const size = sizeOfSite([
    { path: 'index.html', bytes: 10 },
    { path: 'papers/2512.00001/index.html', bytes: 30 },
    { path: 'papers/2512.00001.md', bytes: 4 },
    { path: 'papers/2512.00002.md', bytes: 4 },
    { path: 'papers/2512.00002/index.html', bytes: 20 },
  ]);
  expect(size).toEqual({
    files: 5,
    bytes: 68,
    largest: { path: 'papers/2512.00001/index.html', bytes: 30 },
    fullest: { folder: 'papers/', files: 2 },
    kinds: [
      { kind: 'paper', files: 2, bytes: 50 },
      { kind: 'page', files: 1, bytes: 10 },
      { kind: 'paper-file', files: 2, bytes: 8 },
    ],
  });
});

it('finds nothing in an empty folder', () => {
  expect(sizeOfSite([])).toMatchObject({ files: 0, bytes: 0, largest: undefined, kinds: [] });
});
