export { readingDe as words } from './reading-de.ts';
