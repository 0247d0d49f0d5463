import { foldText, foldWords, isUnspaced } from '../../archive/search/fold.ts';
import { nameVariants, otherSpelling } from '../../archive/search/name-variants.ts';
import type { SearchQuery } from '../../archive/search/query.ts';
import type { Part } from './parts.ts';
import type { FoundPaper, SearchIndex } from './search-index.ts';

/** How many ways are tried to cut a name that nothing has. */
const CUTS_MAX = 8;
/** How many spellings of a query are asked for. */
const SPELLINGS_MAX = 4;

/** A name of two words that is written as one: `FlashAttention`, `SWEBench`, `VideoLLaVA`, `HumanEval+`. */
const HUMPED =
  /^[^\p{L}\p{N}]*(\p{Lu}\p{Ll}+|\p{Lu}+(?=\p{Lu}\p{Ll}))(\p{Lu}[\p{Lu}\p{Ll}]+)[^\p{L}\p{N}]*$/u;

/** The words of a query that may stand anywhere, as the index has them. */
export function wordsOf({ words }: SearchQuery): string[] {
  return words.flatMap(foldWords);
}

/**
 * A query in each spelling that papers of some parts have, the likeliest first, its words folded but for those that are
 * written without blanks: `gpt4omini` as `gpt 4o mini`, `FlashAttention` in two words, `Müller` also as `mueller`,
 * `Schuetze` as `schutze` where no paper has the former.
 */
export async function respell(
  index: SearchIndex,
  parts: readonly Part[],
  query: SearchQuery,
): Promise<SearchQuery[]> {
  const [only = ''] = query.words;
  const [, ...humps] = (query.words.length === 1 && HUMPED.exec(only)) || [];
  const typed = humps.length > 0 ? humps : query.words;
  const together = (words: string): Promise<FoundPaper[]> =>
    index.search(parts, `"${foldText(words)}"`, {});
  const each = await Promise.all(typed.map((word) => spellingsOf(word, together)));
  const all = each.reduce<string[][]>(
    (spelled, ways) =>
      ways.flatMap((way) => spelled.map((words) => [...words, ...wordsOfSpelling(way)])),
    [[]],
  );
  return all.slice(0, SPELLINGS_MAX).map((words) => ({ ...query, words }));
}

function wordsOfSpelling(way: string): string[] {
  const words = foldWords(way);
  // Signs alone stay what they are: they ask for something, and no paper has it.
  return isUnspaced(way) || words.length === 0 ? [way] : words;
}

type Together = (words: string) => Promise<FoundPaper[]>;

async function spellingsOf(word: string, together: Together): Promise<string[]> {
  if (isUnspaced(word)) return [word];
  const other = otherSpelling(word);
  if (other !== undefined) return eitherSpelling(word, other, together);
  return [await cutOf(word, together)];
}

/** Those of two spellings that occur; which of the words of a language are names, the authors of papers say. */
async function eitherSpelling(word: string, other: string, together: Together): Promise<string[]> {
  const own = await together(word);
  const isPlain = word.toLowerCase() === foldText(word);
  const isName = own.some(({ fields }) => fields.includes('authors'));
  const isCut = other.includes(' ');
  if (isPlain && own.length > 0 && !isName && !isCut) return [word];
  const theirs = await together(other);
  // `pit` is a word, `mup` is less often one than two; words that are cut are also looked for as one.
  if (theirs.length === 0 || (word === foldText(word) && theirs.length <= own.length && isCut))
    return [word];
  return own.length === 0 || isCut ? [other] : [word, other];
}

/** A name with a blank more where nothing has it without: what follows its numbers may be several words, `gpt4omini`. */
async function cutOf(name: string, together: Together): Promise<string> {
  const number = name.search(/\p{N}/u);
  if (number < 0 || foldWords(name).length < 2) return name;
  for (const variant of nameVariants(foldText(name))) {
    if ((await together(variant)).length > 0) return name;
  }
  const places = Array.from({ length: name.length - number - 1 }, (_, place) => number + 1 + place);
  const cuts = [...places.reverse(), number].slice(0, CUTS_MAX);
  for (const cut of cuts.map((place) => `${name.slice(0, place)} ${name.slice(place)}`)) {
    if ((await together(cut)).length > 0) return cut;
  }
  return name;
}
