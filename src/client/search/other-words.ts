import { conditionOf, type SearchQuery, withCondition } from '../../archive/search/query.ts';
import type { Choices } from '../../archive/search/resolve-names.ts';
import { make, makeButton } from '../reading/make.ts';
import { didYouMean, partsOfWord } from './did-you-mean.ts';
import type { Part } from './parts.ts';
import { wordsOf } from './respell.ts';
import type { Desk } from './search.ts';

/** How many ways are tried to cut a word that no paper has. */
const CUTS_MAX = 6;

/**
 * Offers what may have been meant, in words of the archive: a word in two parts that it has together, others like it, or a
 * topic or organization like one that it does not have.
 */
export async function otherWords(
  desk: Desk,
  { query, covered, choices }: { query: SearchQuery; covered: readonly Part[]; choices: Choices },
): Promise<HTMLElement[]> {
  const words = wordsOf(query);
  const meant =
    otherName(desk.form.read().q, query, choices) ?? (await otherText(desk, words, covered));
  if (meant === undefined) return [];
  const offer = makeButton(meant, 'link', () => desk.take(meant));
  return [make('p', 'named-page', `${desk.page.labels.didYouMean} `, offer)];
}

async function otherText(
  { index }: Desk,
  words: readonly string[],
  covered: readonly Part[],
): Promise<string | undefined> {
  if (words.length === 0) return undefined;
  const known = await index.wordsIn(covered);
  const [word = ''] = words;
  const parts = words.length === 1 ? partsOfWord(word, known).slice(0, CUTS_MAX) : [];
  const are = await Promise.all(parts.map((cut) => index.search(covered, `"${cut}"`, {})));
  const part = parts.find((_, place) => (are[place]?.length ?? 0) > 0);
  return part ?? didYouMean(words, known)?.join(' ');
}

/** A text with a topic or organization that there is in the place of one that is not: `tag:reasonig`. */
function otherName(text: string, { only }: SearchQuery, choices: Choices): string | undefined {
  for (const field of ['tag', 'org'] as const) {
    const known = new Set(choices[field].map(({ slug }) => slug));
    for (const value of only[field].filter((one) => !known.has(one))) {
      const [slug] = didYouMean([value], known) ?? [];
      if (slug === undefined) continue;
      const left = withCondition(text, conditionOf(field, value), false);
      return withCondition(left, conditionOf(field, slug), true);
    }
  }
  return undefined;
}
