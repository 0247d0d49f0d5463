import { foldText } from './fold.ts';
import type { SearchQuery } from './query.ts';

/** Topics and organizations that papers can be chosen by. */
export type Choices = Readonly<Record<'tag' | 'org', readonly { slug: string; name: string }[]>>;

/** A query whose topics and organizations are slugs, however they were written: `org:Qwen`, `tag:"Computer vision"`. */
export function resolveNames(query: SearchQuery, choices: Choices): SearchQuery {
  const resolve = (values: SearchQuery['only']): SearchQuery['only'] => ({
    ...values,
    tag: values.tag.map((value) => slugOf(value, choices.tag)),
    org: values.org.map((value) => slugOf(value, choices.org)),
  });
  return { ...query, only: resolve(query.only), never: resolve(query.never) };
}

function slugOf(value: string, choices: Choices['tag']): string {
  const asked = foldText(value);
  const meant = choices.find(
    ({ slug, name }) => foldText(name) === asked || foldText(slug) === asked,
  );
  return meant?.slug ?? value.toLowerCase();
}
