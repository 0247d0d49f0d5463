import { foldWords } from '../../archive/search/fold.ts';

/** A piece of an excerpt; `marked` where it is what was asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** How many words an excerpt has. */
const LENGTH = 36;
/** A word with what stands around it that is neither letter nor digit. */
const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;
/** How many words stand before the first that was asked for. */
const BEFORE = 6;

/** The stretch of a text that has the most of some folded words, with these marked; its beginning where it has none. */
export function excerptOf(text: string, asked: readonly string[], length = LENGTH): Piece[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const marks = words.map((word) => isAsked(word, asked));
  const from = densest(marks, length);
  const pieces: Piece[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  for (let place = from; place < Math.min(from + length, words.length); place++) {
    const [, before = '', word = '', after = ''] = EDGES.exec(words[place] ?? '') ?? [];
    const blank = place === words.length - 1 ? '' : ' ';
    if (marks[place]) {
      pieces.push({ text: before, marked: false }, { text: word, marked: true });
      pieces.push({ text: after + blank, marked: false });
    } else pieces.push({ text: before + word + after + blank, marked: false });
  }
  if (from + length < words.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

/** A word is marked where it, or a part of it that a hyphen joins, begins with a word that was asked for. */
function isAsked(word: string, asked: readonly string[]): boolean {
  return foldWords(word).some((part) =>
    asked.some((one) => (one.length > 2 ? part.startsWith(stem(one)) : part === one)),
  );
}

/** What the plural of a word has in common with it. */
export function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|y|e)$/, '') : word;
}

function densest(marks: readonly boolean[], length: number): number {
  let best = 0;
  let most = -1;
  for (let from = 0; from === 0 || from + length <= marks.length; from++) {
    const count = marks.slice(from, from + length).filter(Boolean).length;
    if (count > most) [best, most] = [from, count];
  }
  const first = marks.indexOf(true, best);
  const begin = most > 0 && first >= 0 ? Math.max(0, first - BEFORE) : 0;
  return Math.max(0, Math.min(begin, marks.length - length));
}
