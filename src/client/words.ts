export { citeOffers, citeWords, keyWords, words } from '#client-words';
