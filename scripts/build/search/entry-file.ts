import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where an index begins to be read. */
const NAME = 'pagefind-entry.json';

/** What Pagefind's entry file says of each language: the name of the meta file, and that of the program where it has one. */
interface EntryFile {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

/** Reads the entry file of an index. */
export function readEntry(folder: string): EntryFile {
  return JSON.parse(readFileSync(join(folder, NAME), 'utf8')) as EntryFile;
}

/** The name of the program that reads an index, as its file has it: `en`. */
export function programOf({ languages }: EntryFile): string {
  return Object.values(languages)[0]?.wasm ?? 'unknown';
}

/**
 * Lets an index begin with a meta file, and be read by the engine that all indexes share. Pagefind loads its program
 * from `wasm.<name>.pagefind` beside the index, so that a name can lead on to the engine's folder.
 */
export function pointToEngine(folder: string, meta: string): void {
  const entry = readEntry(folder);
  const wasm = `/../../engine/wasm.${programOf(entry)}`;
  for (const language of Object.values(entry.languages))
    Object.assign(language, { hash: meta, wasm });
  writeFileSync(join(folder, NAME), `${JSON.stringify(entry)}\n`);
}
