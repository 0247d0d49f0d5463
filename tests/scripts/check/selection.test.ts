import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectPaths } from '../../../scripts/check/selection.ts';
import { UsageError } from '../../../scripts/cli/exit.ts';

const STORIES = join(import.meta.dirname, '../../fixtures/archives');
const ROOT = join(STORIES, 'first-pull-request');
const FILES = [
  'papers/2025/11/2512.00004.md',
  'papers/2025/12/2512.00001.md',
  'papers/2025/12/2512.00002.md',
  'papers/2025/12/notes.txt',
  'papers/2026/01/2512.00001.md',
  'papers/2026/01/board.png',
];

describe('selectPaths', () => {
  it('takes everything where no path is given, and where the root itself is', () => {
    expect(selectPaths([], ROOT, ROOT).choose(FILES)).toEqual(FILES);
    expect(selectPaths(['.'], ROOT, ROOT).choose(FILES)).toEqual(FILES);
  });

  it('takes paths from the folder of the call, from the content root, and whole', () => {
    const paper = 'papers/2025/12/2512.00002.md';
    for (const path of [`first-pull-request/${paper}`, paper, join(ROOT, paper)]) {
      expect(selectPaths([path], ROOT, STORIES).choose(FILES)).toEqual([paper]);
    }
  });

  it('reads the other file of the same id without reporting of it', () => {
    const { choose, reports } = selectPaths(['papers/2025/12/2512.00001.md'], ROOT, ROOT);
    expect(choose(FILES)).toEqual(['papers/2025/12/2512.00001.md', 'papers/2026/01/2512.00001.md']);
    expect(choose(FILES).filter(reports)).toEqual(['papers/2025/12/2512.00001.md']);
  });

  it('takes a folder by its whole name only', () => {
    const { reports } = selectPaths(['papers/2025/12'], ROOT, ROOT);
    expect(reports('papers/2025/12/x.md')).toBe(true);
    expect(reports('papers/2025/123/x.md')).toBe(false);
  });

  it.each(['nowhere.md', '..', '../hostile', '/'])('refuses %s', (path) => {
    expect(() => selectPaths([path], ROOT, ROOT)).toThrow(UsageError);
  });
});
