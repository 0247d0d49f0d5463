import type { Reference } from './reference.ts';
import { texText } from './tex-text.ts';
import { bareWord, partsOfWord } from './title-words.ts';

/**
 * The title set like a sentence, as APA and IEEE want it: capitals begin it and what follows a colon, and stay in all that
 * its BibTeX form keeps them in.
 */
export function sentenceTitle({ title, titleTex }: Pick<Reference, 'title' | 'titleTex'>): string {
  const isKept = (text: string): boolean => titleTex.includes(`{${texText(text)}}`);
  return title.replace(/\S+/g, (word, index: number) => {
    const before = title.slice(0, index);
    const [lead, core, trail] = bareWord(word);
    if (isKept(core)) return word;
    const parts = partsOfWord(core);
    const set = parts.map((part) =>
      isKept(part) || !isPlainWord(part) ? part : part.toLowerCase(),
    );
    const [first = '', ...rest] = set;
    const begins = opening(before, parts[0] ?? '', first);
    return [lead, begins, ...rest, trail].join('');
  });
}

/** The first part of a word: as written where the title begins, with a capital after a colon. */
function opening(before: string, written: string, set: string): string {
  if (before === '' || /[.–—]\s*$/.test(before)) return written;
  return /[:?!]["”’']?\s*$/.test(before) && /^\p{Ll}[\p{Ll}'’]*$/u.test(set)
    ? set.charAt(0).toUpperCase() + set.slice(1)
    : set;
}

/** A word that only begins with a capital: `Learning`, `A`. */
function isPlainWord(part: string): boolean {
  return part === 'A' || /^\p{Lu}\p{Ll}[\p{Ll}'’]*$/u.test(part);
}
