import { writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchDocument } from '../../../src/archive/files/search/search-document.ts';
import { SEARCH_PROGRAM } from '../../../src/archive/search/search-program.ts';
import { BuildFailure } from '../failure.ts';
import { type MadeFile, writtenFile } from '../incremental/manifest.ts';
import { programOf, readEntry } from './entry-file.ts';
import { packIndex } from './pack-index.ts';
import type { IndexFiles } from './pagefind-file.ts';

/** What the worker begins with. */
const PRELUDE = new URL('./worker-prelude.js', import.meta.url);

/** Files as they were written, by their path in the folder of an index. */
export type WrittenFiles = [path: string, file: Omit<MadeFile, 'key'>][];

/** A search index that is being written. */
export interface SearchIndexWriter {
  /** Adds papers of one year, oldest first. */
  add: (documents: readonly SearchDocument[]) => Promise<void>;
  /** Writes the index to a folder. Returns its files. */
  finish: (folder: string) => Promise<WrittenFiles>;
}

/**
 * Opens a search index; its bytes follow the order in which documents are added. Run it in a process of its own:
 * where Pagefind's own process dies, its promises are never kept.
 */
export async function openSearchIndex(): Promise<SearchIndexWriter> {
  const index = await openIndex();
  const papers: SearchDocument[] = [];
  return {
    add: async (documents) => {
      // Pagefind takes them in the order in which they are sent; waiting for each would cost more than its work.
      await Promise.all(documents.map((document) => addPage(index, document)));
      papers.push(...documents);
    },
    finish: async (folder) => writeFiles(packIndex(await takeFiles(index), papers), folder),
  };
}

/**
 * Writes what reads indexes of a language in a browser to a folder: Pagefind's worker, and its program in WebAssembly,
 * under a name that pages know. Returns these files.
 * Run it in a process of its own, likewise.
 */
export async function writeSearchEngine(folder: string, language: string): Promise<WrittenFiles> {
  const index = await openIndex();
  const html = `<html lang="${language}"><body><p data-pagefind-body>Engine</p></body></html>`;
  await addPage(index, { url: '/', html });
  const files = await takeFiles(index);
  const fileOf = (path: string): Buffer => {
    const file = files.get(path);
    if (!file) throw new BuildFailure(`Pagefind has no ${path}.`);
    return file;
  };
  const worker = [await readFile(PRELUDE), fileOf('pagefind-worker.js')];
  const program = fileOf(`wasm.${programOf(readEntry(files))}.pagefind`);
  const engine = [
    ['pagefind-worker.js', Buffer.concat(worker)],
    [SEARCH_PROGRAM, program],
  ] as const;
  return writeFiles(new Map(engine), folder);
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  refuse('The index could not be made', errors);
  if (!index) throw new BuildFailure('The search index could not be made.');
  return index;
}

async function addPage(
  index: PagefindIndex,
  { url, html }: Pick<SearchDocument, 'url' | 'html'>,
): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html });
  refuse(`${url} could not be added to the search index`, errors);
}

/** Takes the files from Pagefind, which ends before they are all on the disk where it writes them itself. */
async function takeFiles(index: PagefindIndex): Promise<IndexFiles> {
  const { errors, files } = await index.getFiles();
  refuse('The search index could not be written', errors);
  await close();
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
}

async function writeFiles(files: IndexFiles, folder: string): Promise<WrittenFiles> {
  for (const part of new Set([...files.keys()].map((path) => dirname(join(folder, path))))) {
    await mkdir(part, { recursive: true });
  }
  return [...files].map(([path, content]) => {
    const file = join(folder, path);
    writeFileSync(file, content);
    return [path, writtenFile(file, content)];
  });
}

/** Pagefind returns its errors instead of throwing them. */
function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new BuildFailure(`${what}: ${errors.join(' ')}`);
}
