import { hyphenated, withoutMarks } from '../model/hyphenated.ts';
import type { FeedDeclaration } from '../model/registries.ts';
import { foldText } from './fold.ts';
import type { SearchQuery } from './query.ts';
import type { Choices } from './resolve-names.ts';

/** A declared feed as a search knows it. */
export type DeclaredFeed = Pick<
  FeedDeclaration,
  'slug' | 'title' | 'tags' | 'orgs' | 'words' | 'minUpvotes'
>;

/** What a feed of a query would be declared by. */
type Conditions = Pick<FeedDeclaration, 'tags' | 'orgs' | 'words'>;

/** The feed that a query is: by its title, or by the same conditions. */
export function feedOfQuery(
  text: string,
  query: SearchQuery,
  feeds: readonly DeclaredFeed[],
): DeclaredFeed | undefined {
  const name = foldText(text);
  const conditions = conditionsOf(query);
  return feeds.find(
    (feed) =>
      (name !== '' && (foldText(feed.title) === name || foldText(feed.slug) === name)) ||
      (conditions !== undefined &&
        feed.minUpvotes === undefined &&
        isSame(conditions.tags, feed.tags) &&
        isSame(conditions.orgs, feed.orgs) &&
        isSame(conditions.words, feed.words)),
  );
}

/**
 * The lines of `feeds.yaml` that declare the feed of a query. `undefined` where there is one already, of a topic or an
 * organization, and where feeds cannot ask for it: they know one of some topics, one of some organizations and words
 * that stand together, and nothing of authors, days and what must not be.
 */
export function feedLines(query: SearchQuery, { tag, org }: Choices): string | undefined {
  const conditions = conditionsOf(query);
  if (!conditions) return undefined;
  const { tags, orgs, words } = conditions;
  if (words.length === 0 && tags.length + orgs.length === 1) return undefined;
  const names = (slugs: readonly string[], choices: Choices['tag']): string[] =>
    slugs.map((slug) => choices.find((one) => one.slug === slug)?.name ?? slug);
  const title = [...words, ...names(tags, tag), ...names(orgs, org)].join(', ');
  const slug = hyphenated(withoutMarks([...words, ...tags, ...orgs].map(foldText).join(' ')));
  const lists = Object.entries({ tags, orgs, words }).filter(([, values]) => values.length > 0);
  return [
    `${slug || 'my-feed'}:`,
    `  title: ${JSON.stringify(title)}`,
    ...lists.map(([name, values]) => `  ${name}: [${values.map(yamlText).join(', ')}]`),
  ].join('\n');
}

/** What a query asks for, as a feed can: all its words as one phrase. */
function conditionsOf(query: SearchQuery): Conditions | undefined {
  const { words, phrases, without, only, never, after, before } = query;
  const isMore =
    [without, only.author, only.year, ...Object.values(never)].some(({ length }) => length > 0) ||
    after !== undefined ||
    before !== undefined ||
    only.tag.length > 1 ||
    phrases.length > 1 ||
    (phrases.length > 0 && words.length > 0);
  if (isMore) return undefined;
  const phrase = phrases[0] ?? words.join(' ');
  const conditions = { tags: only.tag, orgs: only.org, words: phrase === '' ? [] : [phrase] };
  return Object.values(conditions).some(({ length }) => length > 0) ? conditions : undefined;
}

function yamlText(text: string): string {
  return /^[a-z0-9][a-z0-9-]*$/.test(text) &&
    !/^[0-9]|^(?:true|false|null|yes|no|on|off)$/.test(text)
    ? text
    : JSON.stringify(text);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  const sorted = (texts: readonly string[]): string => texts.map(foldText).sort().join('\n');
  return sorted(some) === sorted(others);
}
