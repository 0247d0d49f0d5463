/** The program that reads search indexes, in the folder of the engine. */
export const SEARCH_PROGRAM = 'program.pagefind';
