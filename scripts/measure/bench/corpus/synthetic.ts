import { addDays, type Day } from '../../../../src/archive/model/day.ts';
import { capitalized, rankBelow, seededRandom, wordOf } from './invented-words.ts';
import type { CorpusRecord } from './record.ts';

/** Inside a week, a month and a year, so that one more day begins none. */
const NEWEST_DAY: Day = '2025-12-17';
const PAPERS_A_DAY = 25;
/** How many there are, and how many of them are about as common as the commonest. */
const WORDS = 60_000;
const COMMON_WORDS = 3;
const NAMES = 150_000;
const COMMON_NAMES = 300;
const ORGS = 800;
const COMMON_ORGS = 5;

/** Quantiles of the recorded papers. */
const QUANTILES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999, 1];
const TITLE_LENGTHS = [6, 52, 66, 80, 94, 108, 137, 171, 226];
const ABSTRACT_LENGTHS = [105, 976, 1156, 1359, 1568, 1761, 1913, 1920, 1924];
const AUTHOR_COUNTS = [1, 2, 3, 5, 8, 11, 34, 174, 664];
const UPVOTES = [0, 0, 2, 7, 17, 34, 90, 163, 602];

/** Shares of the recorded papers. */
const WITH_ARXIV_TEXT = 0.6;
const ARXIV_TEXTS_WITH_FORMULAS = 0.073;
const LISTED_WITH_ORG = 0.25;
const LISTED_WITH_CODE = 0.31;
const WITH_TOPIC = 0.69;

const FORMULAS = [
  '$O(n \\log n)$',
  '$\\alpha_{t+1} = \\frac{1}{2}\\beta_t^2$',
  '$2\\times$',
  '$\\mathcal{L}(\\theta)$',
  '$x \\in \\mathbb{R}^{d \\times k}$',
  '$\\epsilon$',
];
/** Phrases from which imports know a topic where a title has them (src/content/tags.yaml). */
const TOPIC_PHRASES = [
  'reinforcement learning',
  'diffusion model',
  'language agent',
  'speech recognition',
  'video generation',
  'code generation',
  'linear attention',
  'preference optimization',
];
const CATEGORIES = ['cs.CV', 'cs.CL', 'cs.AI', 'cs.LG', 'cs.GR', 'cs.IT'];

/** `count` invented papers by day, the newest the same whatever the count, with the statistics of recorded ones. */
export function inventRecords(count: number): CorpusRecord[] {
  return Array.from({ length: count }, (_, index) => inventRecord(count - 1 - index));
}

/** Numbers count from the newest paper. */
function inventRecord(number: number): CorpusRecord {
  const random = seededRandom(number);
  const day = addDays(NEWEST_DAY, -Math.floor(number / PAPERS_A_DAY));
  const isArxivText = random() < WITH_ARXIV_TEXT;
  return {
    id: `${day.slice(2, 4)}${day.slice(5, 7)}.${50_000 + (number % 20_000)}`,
    title: inventTitle(random),
    abstract: inventAbstract(random, isArxivText && random() < ARXIV_TEXTS_WITH_FORMULAS),
    date: day,
    authors: inventAuthors(random),
    ...(isArxivText
      ? { categories: [CATEGORIES[rankBelow(CATEGORIES.length, random)]] }
      : inventCounts(random, day)),
  };
}

function inventCounts(random: () => number, day: Day): object {
  const org = rankBelow(ORGS, random, COMMON_ORGS);
  return {
    upvotes: Math.round(fromQuantiles(UPVOTES, random())),
    comments: rankBelow(20, random),
    published: addDays(day, -rankBelow(10, random)),
    ...(random() < LISTED_WITH_ORG && {
      org: `${wordOf(org)}-lab`,
      org_name: `${capitalized(wordOf(org))} Lab`,
    }),
    ...(random() < LISTED_WITH_CODE && {
      github: `https://github.com/${wordOf(org)}/${wordOf(rankBelow(WORDS, random, COMMON_WORDS))}`,
    }),
  };
}

function inventTitle(random: () => number): string {
  const length = fromQuantiles(TITLE_LENGTHS, random());
  let title = random() < WITH_TOPIC ? capitalized(pick(TOPIC_PHRASES, random)) : 'On';
  while (title.length < length) title += ` ${capitalized(inventWord(random))}`;
  return title;
}

function inventAbstract(random: () => number, hasFormulas: boolean): string {
  const length = fromQuantiles(ABSTRACT_LENGTHS, random());
  const sentences: string[] = [];
  if (hasFormulas) {
    for (let count = 0; count < 3; count++) {
      sentences.push(inventSentence(random, pick(FORMULAS, random)));
    }
  }
  let written = sentences.join(' ').length;
  while (written < length) {
    const sentence = inventSentence(random, inventWord(random));
    sentences.push(sentence);
    written += sentence.length + 1;
  }
  return sentences.join(' ');
}

function inventSentence(random: () => number, inner: string): string {
  const words = Array.from({ length: 12 + Math.floor(random() * 14) }, () => inventWord(random));
  words.splice(4 + Math.floor(random() * 6), 0, inner);
  return `${capitalized(words.join(' '))}.`;
}

function inventAuthors(random: () => number): string[] {
  const count = Math.round(fromQuantiles(AUTHOR_COUNTS, random()));
  const names = Array.from({ length: count }, () =>
    inventName(rankBelow(NAMES, random, COMMON_NAMES)),
  );
  return [...new Set(names)];
}

function inventName(rank: number): string {
  return `${capitalized(wordOf(rank % 307))} ${capitalized(wordOf(1000 + rank))}`;
}

function inventWord(random: () => number): string {
  return wordOf(rankBelow(WORDS, random, COMMON_WORDS));
}

function pick(texts: readonly string[], random: () => number): string {
  return texts[Math.floor(random() * texts.length)] ?? '';
}

/** The value at a share of 0 to 1 of a distribution, between its quantiles on a straight line. */
function fromQuantiles(values: readonly number[], share: number): number {
  const above = QUANTILES.findIndex((quantile) => quantile >= share);
  const [from, to] = [QUANTILES[above - 1] ?? 0, QUANTILES[above] ?? 1];
  const [low, high] = [values[above - 1] ?? values[0] ?? 0, values[above] ?? 0];
  return from === to ? high : low + ((high - low) * (share - from)) / (to - from);
}
