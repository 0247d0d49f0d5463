import { didYouMean, partsOfWord } from './did-you-mean.ts';
import { make, makeButton } from './reading/make.ts';
import type { Desk } from './search.ts';
import type { Part } from './search-parts.ts';

/** How many ways are tried to cut a word that no paper has. */
const CUTS_MAX = 6;

/** Offers what may have been meant, in words of the archive: a word in two parts that it has together, or others like it. */
export async function otherWords(
  { index, page, take }: Desk,
  words: readonly string[],
  covered: readonly Part[],
): Promise<HTMLElement[]> {
  if (words.length === 0) return [];
  const known = await index.wordsIn(covered);
  const [word = ''] = words;
  const parts = words.length === 1 ? partsOfWord(word, known).slice(0, CUTS_MAX) : [];
  const are = await Promise.all(parts.map((cut) => index.search(covered, `"${cut}"`, {})));
  const meant =
    parts.find((_, place) => (are[place]?.length ?? 0) > 0) ?? didYouMean(words, known)?.join(' ');
  if (meant === undefined) return [];
  const offer = makeButton(meant, 'link', () => take(meant));
  return [make('p', 'named-page', `${page.labels.didYouMean} `, offer)];
}
