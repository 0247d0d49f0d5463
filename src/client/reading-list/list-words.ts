export { readingListEn as listWords } from '../../archive/words/reading-list-en.ts';
