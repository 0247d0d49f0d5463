export { citeWords, keyWords, words } from '#client-words';
