import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { BuildFailure } from './failure.ts';
import { listFiles } from './list-files.ts';
import { settleIndex } from './settle-index.ts';

/** Pages of papers, and no lists: `papers/date/…` and its like have one folder more. */
const PAPER_PAGE = /^papers\/(?!date\/|week\/|month\/|year\/|trending\/)[^/]+\/index\.html$/;
/** A formula is there three times, as layout, as MathML and as TeX: only the MathML is read. */
const READ_ONCE = ['.katex-html', 'annotation'];
/** Pagefind's own interfaces, which our search page does not use. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/**
 * Writes the search index of a built site to its pagefind/ and returns how many papers it holds.
 * Run it in a process of its own: where Pagefind's own process dies, its promises are never kept.
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: READ_ONCE });
    refuse('The index could not be made', errors);
    if (!index) throw new BuildFailure('The search index could not be made.');
    const papers = await addPapers(index, folder);
    const outputPath = join(folder, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    refuse('The search index could not be written', written.errors);
    await settleIndex(outputPath);
    for (const name of UNUSED) await rm(join(outputPath, name), { force: true });
    return papers;
  } finally {
    await close();
  }
}

async function addPapers(index: PagefindIndex, folder: string): Promise<number> {
  let papers = 0;
  // In total order, because the bytes of the index follow the order of insertion.
  const pages = (await listFiles(folder)).filter((file) => PAPER_PAGE.test(file));
  for (const file of pages) {
    const content = await readFile(join(folder, file), 'utf8');
    // The page of a withdrawn number that only leads on to another one.
    if (content.includes('http-equiv="refresh"')) continue;
    // Without the mark Pagefind leaves the page out and says nothing.
    if (!content.includes('data-pagefind-body')) {
      throw new BuildFailure(`${file} is not marked for the search index (data-pagefind-body).`);
    }
    const { errors } = await index.addHTMLFile({ sourcePath: file, content });
    refuse(`${file} could not be added to the search index`, errors);
    papers += 1;
  }
  return papers;
}

/** Pagefind returns its errors instead of throwing them. */
function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new BuildFailure(`${what}: ${errors.join(' ')}`);
}
