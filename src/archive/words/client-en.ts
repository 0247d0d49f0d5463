export { citeEn as citeWords } from './cite-en.ts';
export { keysEn as keyWords } from './keys-en.ts';
export { readingEn as words } from './reading-en.ts';
export { readingListEn as listWords } from './reading-list-en.ts';
