export { citeWords, keyWords, listWords, markingWords } from '#asked-words';
