import { foldText, foldWords } from '../archive/search/fold.ts';
import { isInTime, type SearchQuery } from '../archive/search/query.ts';
import type { Filters } from './pagefind.ts';
import type { FoundPaper, SearchIndex } from './search-index.ts';
import type { Part } from './search-parts.ts';

/** From so many words on, papers that have them together are all that is wanted. */
const A_TITLE = 4;
/** So many words may be asked for with each of them left out in turn. */
const LEFT_OUT_MAX = 12;
/** How many ways are tried to cut a name that nothing has. */
const CUTS_MAX = 8;
/** How much more a paper counts that has the words together; its own score says where, in the title or elsewhere. */
const TOGETHER = 1_000;

/** Asks the index for words, as its `search` does. */
type Ask = (words: string | null) => Promise<FoundPaper[]>;

/** The words of a query that may stand anywhere, as the index has them. */
export function wordsOf({ words }: SearchQuery): string[] {
  return words.flatMap(foldWords);
}

/** Says whether a query asks for anything. */
export function asksForNothing(query: SearchQuery): boolean {
  const { words, phrases, without, only, never, after, before } = query;
  const lists = [words, phrases, without, ...Object.values(only), ...Object.values(never)];
  return lists.every((list) => list.length === 0) && after === undefined && before === undefined;
}

/** The papers of some parts that a query asks for, best first. */
export async function findPapers(
  index: SearchIndex,
  parts: readonly Part[],
  query: SearchQuery,
): Promise<FoundPaper[]> {
  const filters = filtersOf(query);
  const ask: Ask = (words) => index.search(parts, words, filters);
  const together = (words: string): Promise<FoundPaper[]> => ask(`"${foldText(words)}"`);
  const byAuthor = async (name: string): Promise<FoundPaper[]> =>
    (await together(name)).filter(({ fields }) => fields.includes('authors'));

  const wanted = [
    ...(wordsOf(query).length > 0 ? [await findWords(ask, query)] : []),
    ...(await Promise.all(query.phrases.map(together))),
    ...(await Promise.all(query.only.author.map(byAuthor))),
  ];
  let found = (wanted.length === 0 ? await ask(null) : wanted.reduce(both)).filter(({ date }) =>
    isInTime(query, date),
  );
  for (const word of query.without) found = without(found, await together(word));
  for (const author of query.never.author) found = without(found, await byAuthor(author));
  for (const name of namesIn(query)) found = await withName(found, name, together);
  return found;
}

/** Those of some papers that have the words of a name together; all of them where none has. */
async function withName(
  found: FoundPaper[],
  name: string,
  together: (words: string) => Promise<FoundPaper[]>,
): Promise<FoundPaper[]> {
  const named = await together(name);
  if (named.length > 0 || /[^\p{ASCII}]/u.test(name)) return both(found, named);
  for (const cut of cutsOf(name)) {
    const others = await together(cut);
    if (others.length > 0) return others;
  }
  return found;
}

/** A name with a blank more: what follows its numbers may be several words, `gpt4omini`. */
function cutsOf(name: string): string[] {
  const number = name.search(/\p{N}/u);
  const places = Array.from({ length: name.length - number - 1 }, (_, place) => number + 1 + place);
  const cuts = [...places.reverse(), number];
  return cuts.map((place) => `${name.slice(0, place)} ${name.slice(place)}`).slice(0, CUTS_MAX);
}

async function findWords(ask: Ask, query: SearchQuery): Promise<FoundPaper[]> {
  const words = wordsOf(query);
  if (words.length === 1) return ask(words[0] ?? '');
  const together = await ask(`"${words.join(' ')}"`);
  if (together.length > 0 && words.length >= A_TITLE) return together;
  const apart = await ask(words.join(' '));
  const scores = new Map(together.map((paper) => [keyOf(paper), paper.score]));
  const found = apart.map((paper) => ({
    ...paper,
    score: paper.score + TOGETHER * (scores.get(keyOf(paper)) ?? 0),
  }));
  if (found.length > 0) return found.sort((a, b) => b.score - a.score);
  return words.length >= A_TITLE && words.length <= LEFT_OUT_MAX ? leaveOut(ask, words) : [];
}

/** The papers that have all words but one. */
async function leaveOut(ask: Ask, words: readonly string[]): Promise<FoundPaper[]> {
  const found = new Map<string, FoundPaper>();
  for (const place of words.keys()) {
    for (const paper of await ask(words.toSpliced(place, 1).join(' '))) {
      found.set(keyOf(paper), paper);
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/**
 * What stands for one name in a query, in several words of the index: `gpt-4o`, `Llama 3.1`, or what is written
 * without blanks in Chinese, Japanese or Korean. Its words are wanted together, where they occur so.
 */
function namesIn({ words }: SearchQuery): string[] {
  const names: string[] = [];
  let name: string[] = [];
  const end = (): void => {
    if (name.flatMap(foldWords).length > 1) names.push(name.join(' '));
    name = [];
  };
  for (const [place, word] of words.entries()) {
    const isNumbered = (text = ''): boolean => /\p{N}/u.test(text);
    if (!isNumbered(word)) end();
    name.push(word);
    const goesOn = isNumbered(words[place + 1]);
    if (!goesOn && (isNumbered(word) || /[^\p{ASCII}]/u.test(word))) end();
    else if (!goesOn) name = [];
  }
  return names;
}

/** Topics must all be there, one of the organizations; what is excluded must not. */
function filtersOf({ only, never }: SearchQuery): Filters {
  const filters = {
    ...(only.tag.length > 0 && { tag: only.tag }),
    ...(only.org.length > 0 && { org: { any: only.org } }),
    ...((never.tag.length > 0 || never.org.length > 0) && {
      none: [...never.tag.map((tag) => ({ tag })), ...never.org.map((org) => ({ org }))],
    }),
  };
  return filters;
}

function both(found: readonly FoundPaper[], others: readonly FoundPaper[]): FoundPaper[] {
  const scores = new Map(others.map((paper) => [keyOf(paper), paper.score]));
  return found
    .filter((paper) => scores.has(keyOf(paper)))
    .map((paper) => ({ ...paper, score: paper.score + (scores.get(keyOf(paper)) ?? 0) }))
    .sort((a, b) => b.score - a.score);
}

function without(found: readonly FoundPaper[], others: readonly FoundPaper[]): FoundPaper[] {
  const excluded = new Set(others.map(keyOf));
  return found.filter((paper) => !excluded.has(keyOf(paper)));
}

function keyOf({ part, id }: FoundPaper): string {
  return part.first + id;
}
