import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CODE,
  PARSER,
  READERS,
  RELATED,
} from '../../../../scripts/build/incremental/fingerprint.ts';
import { ROOT } from '../../../../scripts/build/root.ts';

/** A statement that loads another file, with what it names of it; types alone load nothing. */
const LOADS =
  /(?:(?:import|export)\s(?!type\s)([^;'"]*?)\s*from\s*|import\s+|new URL\(\s*)'(\.{1,2}\/[^'?]+)/g;

/** All files of the project that some files load, and those that these load, relative to the project. */
function loadedBy(...entries: string[]): string[] {
  const found = new Set(entries);
  for (const file of found) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const [, names = 'all', path = ''] of text.matchAll(LOADS)) {
      const isTypes = names
        .replace(/[{}]/g, '')
        .split(',')
        .every((name) => name.trim() === '' || name.trim().startsWith('type '));
      const target = relative(ROOT, join(ROOT, dirname(file), path));
      if (isTypes || !/\.(ts|astro|css)$/.test(target)) continue;
      if (existsSync(join(ROOT, target))) found.add(target);
    }
  }
  return [...found];
}

const outside = (files: string[], covered: readonly string[]): string[] =>
  files.filter((file) => !covered.some((path) => file === path || file.startsWith(`${path}/`)));

describe('the fingerprint', () => {
  it('of the code covers all that pages and files are made with', () => {
    const makers = loadedBy(
      'scripts/build/makers/maker.ts',
      'scripts/build/search/search-index-process.ts',
      'scripts/build/templates/astro-process.ts',
      'src/pages/paper.astro',
      'src/pages/search.astro',
    );
    expect(makers.length).toBeGreaterThan(150);
    expect(outside(makers, CODE)).toEqual([]);
  });

  it('of the content covers all that facts are gathered with, besides the code', () => {
    const gathering = loadedBy('src/disk/load-publication.ts');
    expect(gathering.length).toBeGreaterThan(50);
    expect(outside(gathering, [...CODE, ...READERS])).toEqual([]);
  });

  it('of the parser covers all that a paper is read with', () => {
    const parsing = loadedBy('src/archive/content/parse-paper.ts');
    expect(parsing.length).toBeGreaterThan(15);
    expect(outside(parsing, PARSER)).toEqual([]);
  });

  it('of the finder of related papers covers all that they are found with', () => {
    const relating = loadedBy('scripts/build/related-thread.ts');
    expect(relating.length).toBeGreaterThan(5);
    expect(outside(relating, RELATED)).toEqual([]);
  });
});
