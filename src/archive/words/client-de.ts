export { citeDe as citeWords, citeOffersDe as citeOffers } from './cite-de.ts';
export { keysDe as keyWords } from './keys-de.ts';
export { markingDe as markingWords } from './marking-de.ts';
export { readingDe as words } from './reading-de.ts';
export { readingListDe as listWords } from './reading-list-de.ts';
