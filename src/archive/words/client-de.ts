export { citeOffersDe as citeOffers } from './cite-offers-de.ts';
export { readingDe as words } from './reading-de.ts';
