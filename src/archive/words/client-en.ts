/** The words that scripts say, in English: pages do not carry them. */
export { keysEn as keys } from './keys-en.ts';
