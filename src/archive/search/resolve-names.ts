import { foldText } from './fold.ts';
import type { SearchQuery } from './query.ts';

/** Topics and organizations that papers can be chosen by. */
export type Choices = Readonly<Record<'tag' | 'org', readonly { slug: string; name: string }[]>>;

/** A name with the family's first: `Cheng, Yu`. */
const FAMILY_FIRST = /^([^,]+),\s*([^,]+)$/;

/**
 * A query whose topics and organizations are slugs, however they were written: `org:Qwen`, `tag:"Computer vision"`. A
 * part of a name stands for all organizations that have it, `org:google`, and for the first topic. Authors are as papers
 * name them: `Yu Cheng` for `Cheng, Yu`.
 */
export function resolveNames(query: SearchQuery, choices: Choices): SearchQuery {
  const resolve = (values: SearchQuery['only']): SearchQuery['only'] => ({
    ...values,
    tag: values.tag.flatMap((value) => slugsOf(value, choices.tag).slice(0, 1)),
    org: values.org.flatMap((value) => slugsOf(value, choices.org)),
    author: values.author.map((name) => name.replace(FAMILY_FIRST, '$2 $1')),
  });
  return { ...query, only: resolve(query.only), never: resolve(query.never) };
}

function slugsOf(value: string, choices: Choices['tag']): string[] {
  const asked = foldText(value);
  const names = choices.map(({ slug, name }) => ({ slug, names: [slug, name].map(foldText) }));
  const exact = names.filter(({ names: all }) => all.includes(asked));
  const parts = names.filter(({ names: all }) =>
    all.some((name) => ` ${name} `.includes(` ${asked} `)),
  );
  const meant = exact.length > 0 ? exact : parts;
  return meant.length > 0 ? meant.map(({ slug }) => slug) : [value.toLowerCase()];
}
