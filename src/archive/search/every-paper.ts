/**
 * A word that every paper has in the index. Who asks for no word, but for a topic or a time, asks for this one: Pagefind
 * would load all words of an index to find what has none in particular.
 */
export const EVERY_PAPER = 'xxeveryxx';
