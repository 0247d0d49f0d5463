export { citeOffersEn as citeOffers } from './cite-en.ts';
export { readingEn as words } from './reading-en.ts';
