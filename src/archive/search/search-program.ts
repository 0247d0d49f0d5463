/** The program that reads search indexes, in the folder of the engine. */
export const SEARCH_PROGRAM = 'program.pagefind';
/** Where an index begins to be read, in its folder. */
export const SEARCH_ENTRY = 'pagefind-entry.json';
