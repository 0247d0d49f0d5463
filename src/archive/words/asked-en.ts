export { citeEn as citeWords } from './cite-en.ts';
export { keysEn as keyWords } from './keys-en.ts';
export { markingEn as markingWords } from './marking-en.ts';
export { readingListEn as listWords } from './reading-list-en.ts';
