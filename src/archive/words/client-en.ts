export { readingEn as words } from './reading-en.ts';
