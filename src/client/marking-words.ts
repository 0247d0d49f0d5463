export { markingWords } from '#client-words';
