import { foldText, foldWords } from '../../archive/search/fold.ts';
import { oneSpelling } from '../../archive/search/name-variants.ts';
import { stem } from './excerpt.ts';
import type { PaperData } from './pagefind.ts';

/**
 * Sorts papers by how they have the words that were asked for: as their title, at its beginning, as the name of an
 * author, together in the title, all in the title, all as whole words in title, names and abstract. Papers that are
 * alike in this stay in their order.
 */
export function rankPapers(words: readonly string[], papers: readonly PaperData[]): PaperData[] {
  if (words.length === 0) return [...papers];
  const ranks = new Map(papers.map((paper) => [paper, rankOf(words, paper)]));
  return [...papers].sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0));
}

/** Says whether a paper has words that begin with all that was asked for; Pagefind also finds what is only like them. */
export function hasWords(words: readonly string[], { meta, content }: PaperData): boolean {
  const all = [meta.title, ...meta.authors, meta.org?.[0] ?? '', content].flatMap(foldWords);
  const has = (word: string): boolean => all.some((one) => one.startsWith(stem(word)));
  return words.every(has) || has(words.join(''));
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
  const asked = ` ${oneSpelling(words.join(' '))} `;
  const title = ` ${oneSpelling(foldText(meta.title))} `;
  const joined = words.length === 2 ? ` ${words.join('')} ` : asked;
  if (title === asked) return 6;
  const authors = meta.authors.map((name) => ` ${foldText(name)} `);
  if (authors.includes(asked) || authors.some((name) => isNamed(name, words))) return 5;
  if (title.startsWith(asked) || title.startsWith(joined)) return 4;
  if (title.includes(asked) || title.includes(joined)) return 3;
  const has = (text: string): boolean => {
    const there = new Set(oneSpelling(text).split(' '));
    return (
      asked
        .trim()
        .split(' ')
        .every((word) => there.has(word)) || there.has(joined.trim())
    );
  };
  if (has(title)) return 2;
  return has([title, ...authors, foldText(`${meta.org?.[0] ?? ''} ${content}`)].join(' ')) ? 1 : 0;
}
