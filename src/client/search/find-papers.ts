import { foldText, foldWords, isGreekName, isUnspaced } from '../../archive/search/fold.ts';
import { nameVariants, otherSpelling } from '../../archive/search/name-variants.ts';
import { asksForNothing, isInTime, type SearchQuery } from '../../archive/search/query.ts';
import type { Filters } from './pagefind.ts';
import type { Part } from './parts.ts';
import { wordsOf } from './respell.ts';
import { byScore, type FoundPaper, keyOf, type SearchIndex, without } from './search-index.ts';

/** From so many words on, papers that have them together are all that is wanted. */
const A_TITLE = 4;
/** From so many words to so many, each of them is left out in turn where no paper has all: `RLHF vs DPO`. */
const LEFT_OUT_MIN = 3;
const LEFT_OUT_MAX = 12;
/** So many papers are all that is wanted of a name. */
const MANY = 14;
/** How much more a paper counts that has the words together; its own score says where, in the title or elsewhere. */
const TOGETHER = 1_000;

/** Asks the index for words, as its `search` does. */
type Ask = (words: string | null) => Promise<FoundPaper[]>;

/** The papers of some parts that a query asks for in any of its spellings (see respell.ts), best first. */
export async function findPapers(
  index: SearchIndex,
  parts: readonly Part[],
  spellings: readonly SearchQuery[],
): Promise<FoundPaper[]> {
  return (await Promise.all(spellings.map((query) => findSpelling(index, parts, query)))).reduce(
    any,
  );
}

async function findSpelling(
  index: SearchIndex,
  parts: readonly Part[],
  query: SearchQuery,
): Promise<FoundPaper[]> {
  const filters = filtersOf(query);
  const ask: Ask = (words) => index.search(parts, words, filters);
  const together = (words: string): Promise<FoundPaper[]> => ask(`"${foldText(words)}"`);
  const byAuthor = async (name: string): Promise<FoundPaper[]> =>
    (await Promise.all(spellingsOf(name).map(together)))
      .reduce(any)
      .filter(({ fields }) => fields.includes('authors'));

  // Signs alone are no words: who asks for nothing else is not shown all papers.
  if (isOnlySigns(query)) return [];
  const spelled = await findSpelled(query, together);
  const others = { ...query, words: spelled.left };
  const wanted = [
    ...spelled.found,
    ...(wordsOf(others).length > 0 ? [await findWords(ask, others)] : []),
    ...(await Promise.all(query.phrases.map(together))),
    ...(await Promise.all(query.only.author.map(byAuthor))),
  ];
  let found = (wanted.length === 0 ? await ask(null) : wanted.reduce(both)).filter(({ date }) =>
    isInTime(query, date),
  );
  for (const word of query.without) found = without(found, await together(word));
  for (const author of query.never.author) found = without(found, await byAuthor(author));
  for (const name of namesIn(others)) found = await withName(found, name, together);
  return found;
}

/** The spellings of a name of several words: as it is typed, and with each word in its other one. */
function spellingsOf(name: string): string[] {
  const words = name.split(/\s+/);
  const others = words.map((word) => otherSpelling(word) ?? word);
  return [...new Set([words, others].map((all) => foldText(all.join(' '))))];
}

function isOnlySigns(query: SearchQuery): boolean {
  const isSigns = query.words.length > 0 && wordsOf(query).length === 0;
  return isSigns && asksForNothing({ ...query, words: [] });
}

/** The papers that have a name in any of its spellings, for each that has several, and the words that are left. */
async function findSpelled(
  query: SearchQuery,
  together: (words: string) => Promise<FoundPaper[]>,
): Promise<{ found: FoundPaper[][]; left: string[] }> {
  const found: FoundPaper[][] = [];
  let left = query.words;
  // What stands before a name may belong to it: `seen YOLO-v8` is tried whole, then without its first word.
  const tried = namesIn(query).map((name) => name.split(' '));
  for (const name of tried.flatMap((words) => words.map((_, from) => words.slice(from)))) {
    const variants = nameVariants(name.join(' '));
    if (variants.length === 1 || !name.every((word) => left.includes(word))) continue;
    const papers = (await Promise.all(variants.map(together))).reduce(any);
    if (papers.length === 0) continue;
    found.push(papers);
    left = left.filter((word) => !name.includes(word));
  }
  return { found, left };
}

/** Those of some papers that have the words of a name together; all of them where none has. */
async function withName(
  found: FoundPaper[],
  name: string,
  together: (words: string) => Promise<FoundPaper[]>,
): Promise<FoundPaper[]> {
  const named = await together(name);
  return named.length > 0 || isUnspaced(name) ? both(found, named) : found;
}

async function findWords(ask: Ask, query: SearchQuery): Promise<FoundPaper[]> {
  const words = wordsOf(query);
  if (words.length === 1) return ask(words[0] ?? '');
  // What is joined is in files of its own, which come meanwhile.
  const one = isCompound(words) ? ask(`"${words.join('')}"`) : Promise.resolve([]);
  const phrase = await ask(`"${words.join(' ')}"`);
  const joined = await one;
  if (phrase.length > 0 && words.length >= A_TITLE) return phrase;
  const apart = await ask(words.join(' '));
  const found = await authorsFirst(ask, words, weigh(any(apart, joined), phrase, joined));
  const together = new Set([...phrase, ...joined].map(keyOf));
  // What most papers write as one name is one; few papers of it leave room for others.
  if (isOneWord(phrase, joined) && together.size >= MANY) {
    return found.filter((paper) => together.has(keyOf(paper)));
  }
  if (found.length > 0) return found;
  return words.length >= LEFT_OUT_MIN && words.length <= LEFT_OUT_MAX ? leaveOut(ask, words) : [];
}

/** Papers of an author whom the first two or the last two of several words name, before papers that have the words apart. */
async function authorsFirst(
  ask: Ask,
  words: readonly string[],
  found: FoundPaper[],
): Promise<FoundPaper[]> {
  if (words.length <= 2 || found.length <= 1) return found;
  const names = [words.slice(0, 2), words.slice(-2)].map((pair) => ask(`"${pair.join(' ')}"`));
  const named = (await Promise.all(names))
    .flat()
    .filter(({ fields }) => fields.includes('authors'));
  const keys = new Set(named.map(keyOf));
  const score = (paper: FoundPaper): number =>
    keys.has(keyOf(paper)) ? TOGETHER + paper.score : paper.score;
  return found.map((paper) => ({ ...paper, score: score(paper) })).sort(byScore);
}

/** Papers that have the words together count more; most of all those that join them, where most of them do. */
function weigh(
  found: readonly FoundPaper[],
  phrase: readonly FoundPaper[],
  joined: readonly FoundPaper[],
): FoundPaper[] {
  const scores = (papers: readonly FoundPaper[]): Map<string, number> =>
    new Map(papers.map((paper) => [keyOf(paper), paper.score]));
  const [inPhrase, inOne] = [scores(phrase), scores(joined)];
  const isOne = isOneWord(phrase, joined);
  const more = (key: string): number => {
    const [apart = 0, one] = [inPhrase.get(key), inOne.get(key)];
    if (!isOne) return TOGETHER * Math.max(apart, one ?? 0);
    return one === undefined ? apart : TOGETHER * (1 + one);
  };
  return found
    .map((paper) => ({ ...paper, score: paper.score + more(keyOf(paper)) }))
    .sort(byScore);
}

/** Says whether most papers write two words as one. */
function isOneWord(phrase: readonly FoundPaper[], joined: readonly FoundPaper[]): boolean {
  return joined.length > 0 && 2 * joined.length >= phrase.length;
}

/** Says whether words may be one, as others write it: `flash attention`, `human-eval`, `μP`. */
function isCompound(words: readonly string[]): boolean {
  const [first = '', last = ''] = words;
  if (words.length !== 2 || !/^[a-z]{2,}$/.test(first)) return false;
  return /^[a-z]{2,}$/.test(last) || (isGreekName(first) && /^[a-z]$/.test(last));
}

/** The papers that have all words but one. */
async function leaveOut(ask: Ask, words: readonly string[]): Promise<FoundPaper[]> {
  const found = new Map<string, FoundPaper>();
  for (const place of words.keys()) {
    for (const paper of await ask(words.toSpliced(place, 1).join(' '))) {
      found.set(keyOf(paper), paper);
    }
  }
  return [...found.values()].sort(byScore);
}

/**
 * What stands for one name in the words of a query: a word with the numbers behind it, `gpt 4o`, `llama 3 1`, or what is
 * written without blanks in Chinese, Japanese or Korean. Its words are wanted together, where they occur so.
 */
function namesIn({ words }: SearchQuery): string[] {
  const isNumbered = (word = ''): boolean => /\p{N}/u.test(word) && !isUnspaced(word);
  const names = words.filter((word) => isUnspaced(word) && foldWords(word).length > 1);
  let name: string[] = [];
  for (const [place, word] of words.entries()) {
    name = isNumbered(word) ? [...name, word] : [word];
    if (name.length > 1 && !isNumbered(words[place + 1])) names.push(name.join(' '));
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

/** The papers of both lists, each with its better score. */
function any(found: readonly FoundPaper[], others: readonly FoundPaper[]): FoundPaper[] {
  const papers = new Map(found.map((paper) => [keyOf(paper), paper]));
  for (const paper of others) {
    const known = papers.get(keyOf(paper));
    if (!known || known.score < paper.score) papers.set(keyOf(paper), paper);
  }
  return [...papers.values()].sort(byScore);
}

function both(found: readonly FoundPaper[], others: readonly FoundPaper[]): FoundPaper[] {
  const scores = new Map(others.map((paper) => [keyOf(paper), paper.score]));
  return found
    .filter((paper) => scores.has(keyOf(paper)))
    .map((paper) => ({ ...paper, score: paper.score + (scores.get(keyOf(paper)) ?? 0) }))
    .sort(byScore);
}
