export { citeEn as citeWords, citeOffersEn as citeOffers } from './cite-en.ts';
export { keysEn as keyWords } from './keys-en.ts';
export { markingEn as markingWords } from './marking-en.ts';
export { readingEn as words } from './reading-en.ts';
export { readingListEn as listWords } from './reading-list-en.ts';
