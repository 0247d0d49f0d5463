export { keyWords, listWords, markingWords } from '#asked-words';
