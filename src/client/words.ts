export { keysEn as keyWords } from '../archive/words/keys-en.ts';
export { readingEn as words } from '../archive/words/reading-en.ts';
