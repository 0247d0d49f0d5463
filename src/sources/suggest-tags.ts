import { compareText } from '../archive/model/order.ts';
import type { TagEntry } from '../archive/model/registries.ts';
import { type Found, phraseFinder } from './find-phrases.ts';

/** What a topic is suggested from. */
export interface Describes {
  title: string;
  abstract: string;
  categories?: readonly string[];
}

/** A topic that may fit, and what says so. */
export interface SuggestedTag {
  slug: string;
  /** The phrases found, as the text writes them, those of the title first, each once. */
  inTitle: readonly string[];
  inAbstract: readonly string[];
  /** How often the abstract has them. */
  times: number;
  /** The primary category, where it says so. */
  category?: string;
}

/** Suggests topics, the fittest first. */
export type SuggestTags = (paper: Describes) => SuggestedTag[];

/** A title says what a paper is about; an abstract also says what it is not, so there a phrase counts once each time. */
const TITLE_SCORE = 4;
const ABSTRACT_SCORE_MAX = 5;
const CATEGORY_SCORE = 4;

/** What a topic must reach: a phrase in the title, four in the abstract, or the primary category. */
const THRESHOLD = 4;
/** What the likeliest narrow one must reach where none does; of two phrases in an abstract, one in three is aside. */
const LIKELY = 3;
/** What the likeliest one of all must reach where none is likely. */
const LEAST = 2;

/** More topics than that describe nothing. */
const SUGGESTIONS_MAX = 3;

interface Scored extends SuggestedTag {
  score: number;
}

/**
 * A function that suggests the topics of a paper, the fittest first and at most three, from the phrases and arXiv
 * categories of `tags.yaml`. Where none is plain, it suggests the likeliest one alone, if need be one of the broad topics
 * that have `hints`.
 */
export function tagSuggester(tags: readonly TagEntry[]): SuggestTags {
  const isBroad = new Set(tags.flatMap(({ slug, hints }) => (hints.length > 0 ? [slug] : [])));
  const inTitle = phraseFinder(tags, ({ aliases, titles }) => [...aliases, ...titles]);
  const inAbstract = phraseFinder(tags, ({ aliases }) => aliases);
  const weak = phraseFinder(tags, ({ aliases, hints }) => [...aliases, ...hints]);
  return (paper) => {
    const primary = paper.categories?.[0];
    const [titles, abstracts] = [inTitle(paper.title), inAbstract(paper.abstract)];
    const found = tags.map((tag) =>
      scored(tag, titles, abstracts, isBroad.has(tag.slug) ? undefined : primary),
    );
    const plain = best(found, THRESHOLD, SUGGESTIONS_MAX);
    if (plain.length > 0) return plain;
    const narrow = found.filter(({ slug }) => !isBroad.has(slug));
    const likely = best(narrow, LIKELY, 1);
    if (likely.length > 0) return likely;
    const [hintsInTitle, hints] = [weak(paper.title), weak(paper.abstract)];
    const all = tags.map((tag) => scored(tag, hintsInTitle, hints, primary));
    return best(all, LEAST, 1);
  };
}

/** The same, where only the slugs count. */
export function slugSuggester(tags: readonly TagEntry[]): (paper: Describes) => string[] {
  const suggest = tagSuggester(tags);
  return (paper) => suggest(paper).map(({ slug }) => slug);
}

/** Why a topic is suggested, in words: `"self-play" in the title, "self-play" 4 times in the abstract`. */
export function reasonOf({ inTitle, inAbstract, times, category }: SuggestedTag): string {
  const quoted = (phrases: readonly string[]): string =>
    phrases.map((phrase) => `"${phrase.replace(/\s+/g, ' ')}"`).join(', ');
  return [
    ...(inTitle.length > 0 ? [`${quoted(inTitle)} in the title`] : []),
    ...(times > 0 ? [`${quoted(inAbstract)} ${timesText(times)} in the abstract`] : []),
    ...(category ? [`its category ${category}`] : []),
  ].join('; ');
}

function timesText(times: number): string {
  return times === 1 ? 'once' : `${times} times`;
}

function scored(
  { slug, categories }: TagEntry,
  titles: ReadonlyMap<string, Found>,
  abstracts: ReadonlyMap<string, Found>,
  primary: string | undefined,
): Scored {
  const [inTitle, inAbstract] = [titles.get(slug), abstracts.get(slug)];
  const category = primary !== undefined && categories.includes(primary) ? primary : undefined;
  return {
    slug,
    inTitle: inTitle?.phrases ?? [],
    inAbstract: inAbstract?.phrases ?? [],
    times: inAbstract?.times ?? 0,
    ...(category !== undefined && { category }),
    score:
      (inTitle ? TITLE_SCORE : 0) +
      Math.min(inAbstract?.times ?? 0, ABSTRACT_SCORE_MAX) +
      (category === undefined ? 0 : CATEGORY_SCORE),
  };
}

function best(topics: readonly Scored[], least: number, most: number): SuggestedTag[] {
  return topics
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || compareText(a.slug, b.slug))
    .slice(0, most)
    .map(({ score: _, ...suggested }) => suggested);
}
