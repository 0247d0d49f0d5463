export { keyWords, words } from '#client-words';
