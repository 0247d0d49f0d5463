import { compareText } from '../archive/model/order.ts';
import type { TagEntry } from '../archive/model/registries.ts';

/** What a topic is suggested from. */
export interface Describes {
  title: string;
  abstract: string;
  categories?: readonly string[];
}

/** A title says what a paper is about; an abstract also says what it is not, so there a phrase counts once each time. */
const TITLE_SCORE = 3;
const ABSTRACT_SCORE_MAX = 4;
const PRIMARY_CATEGORY_SCORE = 2;

/** What a topic must reach: a phrase in the title, three in the abstract, or one and the primary category. */
const THRESHOLD = 3;

/** More topics than that describe nothing. */
const SUGGESTIONS_MAX = 4;

/**
 * A function that suggests the topics of a paper, the fittest first and at most four, from the aliases and arXiv
 * categories of `tags.yaml`. Precise rather than many: it suggests none where nothing is plain.
 */
export function tagSuggester(tags: readonly TagEntry[]): (paper: Describes) => string[] {
  const topics = tags.map(({ slug, aliases, categories }) => ({
    slug,
    categories,
    phrases: phrasesOf(aliases),
  }));
  return ({ title, abstract, categories = [] }) =>
    topics
      .map((topic) => {
        const inTitle = count(topic.phrases, title) > 0 ? TITLE_SCORE : 0;
        const inAbstract = Math.min(count(topic.phrases, abstract), ABSTRACT_SCORE_MAX);
        const primary = topic.categories.includes(categories[0] ?? '') ? PRIMARY_CATEGORY_SCORE : 0;
        return { slug: topic.slug, score: inTitle + inAbstract + primary };
      })
      .filter(({ score }) => score >= THRESHOLD)
      .sort((a, b) => b.score - a.score || compareText(a.slug, b.slug))
      .slice(0, SUGGESTIONS_MAX)
      .map(({ slug }) => slug);
}

/** One pattern for phrases that are acronyms (`RAG`, `LoRA`), whose case matters, and one for all others. */
function phrasesOf(aliases: readonly string[]): RegExp[] {
  const isAcronym = (alias: string): boolean => /\p{Lu}.*\p{Lu}/u.test(alias);
  const groups = [aliases.filter(isAcronym), aliases.filter((alias) => !isAcronym(alias))];
  return groups.flatMap((group, index) =>
    group.length === 0
      ? []
      : [
          new RegExp(
            `(?<![\\p{L}\\p{N}])(?:${group.map(pattern).join('|')})(?![\\p{L}\\p{N}])`,
            index === 0 ? 'gu' : 'giu',
          ),
        ],
  );
}

/** A phrase with a plural and with hyphens and blanks taken for each other. */
function pattern(alias: string): string {
  const literal = alias.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return `${literal.replace(/[\s-]+/g, '[\\s-]+')}s?`;
}

function count(phrases: readonly RegExp[], text: string): number {
  return phrases.reduce((sum, phrase) => sum + (text.match(phrase)?.length ?? 0), 0);
}
