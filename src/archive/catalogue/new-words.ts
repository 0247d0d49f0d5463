import type { Archive } from '../archive/archive.ts';
import { compareText } from '../model/order.ts';
import { type Month, monthOf } from '../model/period.ts';
import type { NewWord } from '../views/trends-view.ts';

/** A word is new only where this many titles before could have held it. */
const TITLES_BEFORE = 200;
/** In how many titles of the month a word stands at least, and how many words are told. */
const TITLES_MIN = 2;
const WORDS_MAX = 40;

/** A word of a title, names with digits and hyphens included; none of one or two letters. */
const WORD = /\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu;
const FORMULA = /\$[^$]*\$|\\\([^)]*\\\)/g;

/** The words that titles of a month hold and no title before does, the commonest first. */
export function newWords({ papers }: Archive, month: Month): NewWord[] {
  const earlier = papers.filter(({ date }) => monthOf(date) < month);
  if (earlier.length < TITLES_BEFORE) return [];
  const known = new Set(earlier.flatMap(({ title }) => [...wordsOf(title).keys()]));
  const found = new Map<string, NewWord>();
  for (const { title } of papers.filter(({ date }) => monthOf(date) === month)) {
    for (const [folded, word] of wordsOf(title)) {
      if (known.has(folded)) continue;
      const here = found.get(folded) ?? { word, papers: 0 };
      found.set(folded, here);
      here.papers += 1;
    }
  }
  return [...found.values()]
    .filter((one) => one.papers >= TITLES_MIN)
    .sort((a, b) => b.papers - a.papers || compareText(a.word, b.word))
    .slice(0, WORDS_MAX);
}

/** The words of a title, each once: as they are compared, and as they are written. */
function wordsOf(title: string): Map<string, string> {
  const words = title.replace(FORMULA, ' ').match(WORD) ?? [];
  return new Map(
    words
      .filter((word) => word.length > 2)
      .map((word) => [word.toLowerCase().replace(/s$/, ''), word]),
  );
}
