import { shorten } from '../../words/shorten.ts';

/** Words whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|et al|etc|vs|cf|resp|approx|Figs?|Eqs?|Sec|Tab|No|Dr|Prof|St|w\.r\.t|a\.k\.a|[A-Z])\.$/;

/** A stop that a new sentence or nothing follows; the stops of Chinese and Japanese need no blank after them. */
const STOP = /[.!?]["')\]”’]*(?=\s+["'([“‘]?[\p{Lu}\p{Lo}\p{N}]|$)|[。！？]/gu;

/** The most characters of a sentence; longer ones are cut at a word. */
const SENTENCE_MAX = 320;

/** The first sentence of a plain text, cut at a word and ended by `…` where it is very long. */
export function firstSentence(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  for (const { index, 0: stop } of flat.matchAll(STOP)) {
    const sentence = flat.slice(0, index + stop.length);
    if (!ABBREVIATION.test(sentence)) return shorten(sentence, SENTENCE_MAX);
  }
  return shorten(flat, SENTENCE_MAX);
}
