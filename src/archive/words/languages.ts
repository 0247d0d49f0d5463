import { de } from './de.ts';
import { en, type Words } from './en.ts';

/** The tables of words, by language. */
const LANGUAGES: Readonly<Record<string, Words>> = { en, de };

/** The languages that have a table of words. */
export const LANGUAGE_NAMES: readonly string[] = Object.keys(LANGUAGES);

/** Says whether there are words for a BCP 47 tag: `de`, `de-AT`. */
export function hasWords(tag: string): boolean {
  return tableOf(tag) !== undefined;
}

/** The words of a language. Throws an Error where there are none; configurations are checked for that. */
export function wordsOf(tag: string): Words {
  const words = tableOf(tag);
  if (!words) throw new Error(`There are no words in ${tag}.`);
  return words;
}

/** The table of the language that a tag names, whatever its region. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function tableOf(tag: string): Words | undefined {
  const language = languageOf(tag);
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
}
