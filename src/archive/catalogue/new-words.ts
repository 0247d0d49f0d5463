import type { Archive } from '../archive/archive.ts';
import { compareText } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import { type Month, monthOf } from '../model/period.ts';
import type { NewWord, NewWords } from '../views/trends-view.ts';

/** A word is new only where this many papers before could have held it. */
const PAPERS_BEFORE = 200;
/** How many papers of the month hold a name at least, and any other word, and how many words are told. */
const NAME_PAPERS_MIN = 2;
const OTHER_PAPERS_MIN = 4;
const WORDS_MAX = 40;

/** A word of a title, names with digits and hyphens included; none of one or two letters. */
const WORD = /\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu;
const FORMULA = /\$[^$]*\$|\\\([^)]*\\\)/g;

/** The new words of the last of some months that has any. */
export function newestWords(archive: Archive, months: readonly Month[]): NewWords | undefined {
  for (const month of months.toReversed()) {
    const words = newWords(archive, month);
    if (words.length > 0) return { month, words };
  }
  return undefined;
}

/**
 * The words of a month's titles that several of its papers hold and none before does, the commonest first. Mostly they are
 * names: a word that some paper writes small must stand in more, since an archive never holds all words of a language.
 */
export function newWords({ papers }: Archive, month: Month): NewWord[] {
  const earlier = papers.filter(({ date }) => monthOf(date) < month);
  if (earlier.length < PAPERS_BEFORE) return [];
  const ofMonth = papers.filter(({ date }) => monthOf(date) === month);
  const candidates = newInTitles(earlier, ofMonth);
  countPapers(candidates, ofMonth);
  dropKnown(candidates, earlier);
  return [...candidates.values()]
    .sort((a, b) => b.papers - a.papers || compareText(a.word, b.word))
    .slice(0, WORDS_MAX);
}

/** The words of titles that no earlier title holds, as they are compared; no compound of words that are known. */
function newInTitles(earlier: readonly Paper[], ofMonth: readonly Paper[]): Map<string, NewWord> {
  const known = new Set<string>();
  for (const { title } of earlier) {
    for (const folded of wordsOf(title).keys()) {
      known.add(folded);
      for (const part of folded.split('-')) known.add(part);
    }
  }
  const isKnown = (folded: string): boolean =>
    known.has(folded) ||
    (folded.includes('-') && folded.split('-').every((part) => part.length < 3 || isKnown(part)));
  const found = new Map<string, NewWord>();
  for (const { title } of ofMonth) {
    for (const [folded, word] of wordsOf(title)) {
      if (!isKnown(folded)) found.set(folded, { word, papers: 0 });
    }
  }
  return found;
}

/** Counts the papers whose title or abstract holds a word, and drops words that too few hold. */
function countPapers(candidates: Map<string, NewWord>, papers: readonly Paper[]): void {
  const small = new Set<string>();
  for (const { title, abstract } of papers) {
    for (const [folded, word] of wordsOf(`${title}\n${abstract}`)) {
      const found = candidates.get(folded);
      if (found) found.papers += 1;
      if (found && word === word.toLowerCase()) small.add(folded);
    }
  }
  for (const [folded, { papers }] of candidates) {
    const least = small.has(folded) && !/\d/.test(folded) ? OTHER_PAPERS_MIN : NAME_PAPERS_MIN;
    if (papers < least) candidates.delete(folded);
  }
}

/** Drops the words that stand in an earlier abstract, also inside a longer one: `rounding` in `surrounding` is no news. */
function dropKnown(candidates: Map<string, NewWord>, earlier: readonly Paper[]): void {
  for (const { abstract } of earlier) {
    if (candidates.size === 0) return;
    const text = abstract.toLowerCase();
    for (const folded of candidates.keys()) if (text.includes(folded)) candidates.delete(folded);
  }
}

/** The words of a text, each once: as they are compared, and as they are written. */
function wordsOf(text: string): Map<string, string> {
  const words = text.replace(FORMULA, ' ').match(WORD) ?? [];
  return new Map(
    words
      .filter((word) => word.length > 2)
      .map((word) => [word.toLowerCase().replace(/s$/, ''), word]),
  );
}
