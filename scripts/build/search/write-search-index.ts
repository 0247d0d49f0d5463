import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { BuildFailure } from '../failure.ts';
import { settleIndex } from './settle-index.ts';

/** A paper for the index: the path of its page below the site, and what is indexed of it. */
export interface SearchDocument {
  /** `papers/2506.24119/index.html`. */
  path: string;
  html: string;
}

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

/** A search index that is being written. */
export interface SearchIndexWriter {
  add: (documents: readonly SearchDocument[]) => Promise<void>;
  /** Writes the index to a folder. */
  finish: (folder: string) => Promise<void>;
}

/**
 * Opens a search index; its bytes follow the order in which documents are added. Run it in a process of its own:
 * where Pagefind's own process dies, its promises are never kept.
 */
export async function openSearchIndex(): Promise<SearchIndexWriter> {
  const { index, errors } = await createIndex();
  refuse('The index could not be made', errors);
  if (!index) throw new BuildFailure('The search index could not be made.');
  return {
    add: async (documents) => {
      // Pagefind takes them in the order in which they are sent; waiting for each would cost more than its work.
      await Promise.all(documents.map((document) => add(index, document)));
    },
    finish: async (outputPath) => {
      const { errors } = await index.writeFiles({ outputPath });
      refuse('The search index could not be written', errors);
      await settleIndex(outputPath);
      for (const name of UNUSED) await rm(join(outputPath, name), { force: true });
      await close();
    },
  };
}

async function add(index: PagefindIndex, { path, html }: SearchDocument): Promise<void> {
  const { errors } = await index.addHTMLFile({ sourcePath: path, content: html });
  refuse(`${path} could not be added to the search index`, errors);
}

/** Pagefind returns its errors instead of throwing them. */
function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new BuildFailure(`${what}: ${errors.join(' ')}`);
}
