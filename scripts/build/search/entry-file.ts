import { SEARCH_ENTRY, SEARCH_PROGRAM } from '../../../src/archive/search/search-program.ts';
import type { IndexFiles } from './pagefind-file.ts';

/** What Pagefind's entry file says of each language: the name of the meta file, and that of the program where it has one. */
interface EntryFile {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

/** Reads the entry file of an index. */
export function readEntry(files: IndexFiles): EntryFile {
  return JSON.parse(files.get(SEARCH_ENTRY)?.toString() ?? '') as EntryFile;
}

/** The name of the program that reads an index, as its file has it: `en`. */
export function programOf({ languages }: EntryFile): string {
  return Object.values(languages)[0]?.wasm ?? 'unknown';
}

/**
 * The entry file that lets an index begin with a meta file, and be read by the engine that all indexes share. Pagefind
 * loads its program from `wasm.<name>.pagefind` beside the index, so that a name can lead on to the engine's folder.
 */
export function entryFile(files: IndexFiles, meta: string): [path: string, content: Buffer] {
  const entry = readEntry(files);
  const wasm = `/../../engine/${SEARCH_PROGRAM.replace('.pagefind', '')}`;
  for (const language of Object.values(entry.languages))
    Object.assign(language, { hash: meta, wasm });
  return [SEARCH_ENTRY, Buffer.from(`${JSON.stringify(entry)}\n`)];
}
