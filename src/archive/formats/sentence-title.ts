import type { Reference } from './reference.ts';
import { texText } from './tex-text.ts';
import { bareWord, opensSentence, partsOfWord } from './title-words.ts';

/**
 * The title set like a sentence, as APA and IEEE want it: capitals begin it and what follows a colon, and stay in all that
 * its BibTeX form keeps them in.
 */
export function sentenceTitle({ title, titleTex }: Pick<Reference, 'title' | 'titleTex'>): string {
  const isKept = (text: string): boolean => titleTex.includes(`{${texText(text)}}`);
  const line = spaced(title);
  const names = [/^[^:]+?(?=\s?:|$)/, /^.+?(?= (?:at|@) )/].flatMap(
    (end) => end.exec(line)?.[0] ?? [],
  );
  const called = names.find((name) => titleTex.startsWith(`{${texText(name)}}`)) ?? '';
  const phrases = [...titleTex.matchAll(/\{([^{}$]+ [^{}$]+)\}/g)].map(([, phrase = '']) => phrase);
  return line.replace(/\S+/g, (word, index: number) => {
    if (index < called.length) return word;
    const end = Math.max(index, ...phrases.map((one) => endAround(one, line, index)));
    if (end > index) return word.slice(0, end - index) + word.slice(end - index).toLowerCase();
    const before = line.slice(0, index);
    const [lead, core, trail] = bareWord(word);
    if (isKept(core)) return word;
    const parts = partsOfWord(core);
    const set = parts.map((part) =>
      isKept(part) || !isPlainWord(part) ? part : part.toLowerCase(),
    );
    const [first = '', ...rest] = set;
    const begins = opening(before, core, first);
    return [lead, begins, ...rest, trail].join('');
  });
}

/** Where a phrase ends that stands in a line around a place; 0 where it does not. */
function endAround(phrase: string, line: string, place: number): number {
  const start = line.indexOf(phrase, Math.max(0, place - phrase.length + 1));
  return start === -1 || start > place ? 0 : start + phrase.length;
}

/** Colons and commas with a blank after and none before them. */
export function spaced(title: string): string {
  return title
    .replace(/ +(?=[:,;?!](?:\s|\p{Lu}))/gu, '')
    .replace(/([\p{L}\p{N})]{2}[:,;])(?=\p{Lu}(?:\p{Ll}|\s))/gu, '$1 ');
}

/** The first part of a word: as written where the title begins, with a capital after a colon; `mxbai-edge-v0` is a name. */
function opening(before: string, word: string, set: string): string {
  if (!opensSentence(before)) return set;
  const [written = ''] = partsOfWord(word);
  if (/\d/.test(word) || !/[:?!]["”’']?\s*$/.test(before)) return written;
  return /^\p{Ll}[\p{Ll}'’]*$/u.test(set) ? set.charAt(0).toUpperCase() + set.slice(1) : set;
}

/** A word that only begins with a capital: `Learning`, `A`, the `E` of `E-Commerce`. */
function isPlainWord(part: string): boolean {
  return /^[AE]$/.test(part) || /^\p{Lu}\p{Ll}[\p{Ll}'’]*$/u.test(part);
}
