export { citeOffersDe as citeOffers } from './cite-de.ts';
export { readingDe as words } from './reading-de.ts';
