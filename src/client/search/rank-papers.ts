import { foldText } from '../../archive/search/fold.ts';
import { oneSpelling, withoutSpelledMarks } from '../../archive/search/name-variants.ts';
import { stem } from './excerpt.ts';
import type { PaperData } from './pagefind.ts';

/**
 * Sorts papers by how they have the words that were asked for: as their title, at its beginning, as the name of an
 * author, together in the title, all in the title, together in the abstract, all as whole words in title, names and
 * abstract. Papers that are alike in this stay in their order.
 */
export function rankPapers(words: readonly string[], papers: readonly PaperData[]): PaperData[] {
  if (words.length === 0) return [...papers];
  const ranks = new Map(papers.map((paper) => [paper, rankOf(words, paper)]));
  return [...papers].sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0));
}

/** Says whether a paper has words that begin with all that was asked for; Pagefind also finds what is only like them. */
export function hasWords(words: readonly string[], { meta, content }: PaperData): boolean {
  const text = [meta.title, ...meta.authors, meta.org?.[0] ?? '', content].map(foldText).join(' ');
  const all = plainly(text).split(' ');
  const has = (word: string): boolean => all.some((one) => one.startsWith(stem(word)));
  return plainly(words.join(' ')).split(' ').every(has) || has(words.join(''));
}

/** A folded text in the one spelling in which texts are compared. */
function plainly(folded: string): string {
  return withoutSpelledMarks(oneSpelling(folded));
}

/** Says whether words are a folded name with initials, or with the family's name first: `Y. LeCun`, `LeCun, Yann`. */
function isNamed(name: string, words: readonly string[]): boolean {
  const parts = name.trim().split(' ');
  if (words.length < 2 || parts.length !== words.length || isInitials(words)) return false;
  const isSame = (asked: readonly string[]): boolean =>
    asked.every((one, at) => (one.length > 1 ? parts[at] === one : parts[at]?.startsWith(one)));
  return words.some((_, from) => isSame([...words.slice(from), ...words.slice(0, from)]));
}

function isInitials(words: readonly string[]): boolean {
  return words.every(({ length }) => length === 1);
}

function rankOf(words: readonly string[], { meta, content }: PaperData): number {
  const asked = ` ${plainly(words.join(' '))} `;
  const title = ` ${plainly(foldText(meta.title))} `;
  const joined = words.length === 2 ? ` ${words.join('')} ` : asked;
  if (title === asked) return 7;
  const authors = meta.authors.map((name) => ` ${plainly(foldText(name))} `);
  if (isAuthor(asked, authors)) return 6;
  if (title.startsWith(asked) || title.startsWith(joined)) return 5;
  if (title.includes(asked) || title.includes(joined)) return 4;
  const has = (text: string): boolean => {
    const there = new Set(text.split(' '));
    const all = asked.trim().split(' ');
    return all.every((word) => there.has(word)) || there.has(joined.trim());
  };
  if (has(title)) return 3;
  const abstract = ` ${plainly(foldText(content))} `;
  if (words.length > 1 && (abstract.includes(asked) || abstract.includes(joined))) return 2;
  const org = plainly(foldText(meta.org?.[0] ?? ''));
  return has([title, ...authors, org, abstract].join(' ')) ? 1 : 0;
}

/** Says whether a text is one of some names; what has a digit is no person, also where it signs a paper: `GPT-5`. */
function isAuthor(asked: string, authors: readonly string[]): boolean {
  if (/\p{N}/u.test(asked)) return false;
  return authors.includes(asked) || authors.some((name) => isNamed(name, asked.trim().split(' ')));
}
