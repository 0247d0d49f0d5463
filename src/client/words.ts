export { citeOffers, words } from '#client-words';
