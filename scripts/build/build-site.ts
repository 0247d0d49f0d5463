import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroOrder } from './astro-process.ts';
import { checkPages } from './check-pages.ts';
import { listFiles } from './list-files.ts';
import { putInPlace } from './put-in-place.ts';
import { runProcess } from './run-process.ts';
import { openWorkFolder } from './work-folder.ts';

/** What a build needs to know. */
export interface BuildOrder {
  /** The folder that shall hold the site, absolute. */
  out: string;
  /** The origin of the site, `https://papers.example`. */
  site: string;
  /** The path below it, `/` or `/repository-name/`. */
  base: string;
  /** A folder for Astro's cache that lasts; absent for one that ends with the build. */
  cache: string | undefined;
  /** Takes the words of progress. */
  say: (words: string) => void;
}

/**
 * Builds the pages, the search index and checks every page, all aside, and only then puts the site in place.
 * Throws a BuildFailure with the report where any of it fails; the old site is then as it was.
 */
export async function buildSite({ out, site, base, cache, say }: BuildOrder): Promise<void> {
  const work = await openWorkFolder();
  const built = join(work, 'site');
  try {
    say('Building pages …');
    const cacheDir = cache ?? join(work, 'cache');
    await buildPages({ outDir: built, cacheDir, site, base });
    say('Building the search index and checking every page …');
    const files = await listFiles(built);
    const [papers, pages] = await both(
      indexPapers(built),
      checkPages(built, files, { site, base }),
    );
    await putInPlace(built, out);
    say(`${pages} pages, ${papers} papers in the search index: ${out}`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function buildPages(order: AstroOrder): Promise<void> {
  const failure = 'The pages could not be built; the old site is unchanged.';
  await runProcess('astro-process.ts', order, failure);
}

async function indexPapers(folder: string): Promise<number> {
  const failure = 'The search index could not be written; the old site is unchanged.';
  return (await runProcess('search-index-process.ts', folder, failure)) as number;
}

/** Waits for both to end, also where one fails, so that none works on in a folder that is being removed. */
async function both<First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): Promise<[First, Second]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}
