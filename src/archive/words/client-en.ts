export { citeOffersEn as citeOffers } from './cite-offers-en.ts';
export { readingEn as words } from './reading-en.ts';
