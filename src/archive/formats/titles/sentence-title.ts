import type { Reference } from '../reference.ts';
import { texText } from '../tex-text.ts';
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
  const phrases = phrasesIn(line, titleTex);
  return line.replace(/\S+/g, (word, index: number) => {
    if (index < called.length) return word;
    const [lead, core, trail] = bareWord(word);
    const place = index + lead.length;
    const end = phrases.find(([from, to]) => from <= place && place < to)?.[1];
    if (end) return word.slice(0, end - index) + word.slice(Math.max(0, end - index)).toLowerCase();
    const before = line.slice(0, index);
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

/** Where names of several words stand in a line: those between one pair of braces. */
function phrasesIn(line: string, titleTex: string): [from: number, to: number][] {
  const phrases = [...titleTex.matchAll(/\{((?:[^{}$]|\{(?:[^{}]|\{[^{}]*\})*\})+)\}/g)]
    .map(([, phrase = '']) => phrase)
    .filter((phrase) => /\S \S/.test(phrase));
  if (phrases.length === 0) return [];
  const starts = [...line.matchAll(/[^\s("“‘[]+/g)].map(({ index }) => index);
  return phrases.flatMap((phrase) =>
    starts.flatMap((from): [number, number][] => {
      const to = endOfPhrase(phrase, line, from);
      return to === undefined ? [] : [[from, to]];
    }),
  );
}

/** Where a phrase of TeX ends that begins at a place of a line, if it stands there. */
function endOfPhrase(phrase: string, line: string, from: number): number | undefined {
  if (!phrase.startsWith(texText(line.charAt(from)))) return undefined;
  // Written as TeX, a text is as long or longer.
  for (let to = Math.min(line.length, from + phrase.length); to > from; to -= 1) {
    if (texText(line.slice(from, to)) === phrase) return to;
  }
  return undefined;
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
