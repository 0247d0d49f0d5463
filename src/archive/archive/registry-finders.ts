import type { OrgEntry, Registries } from '../model/registries.ts';
import { slugOf } from '../model/slug.ts';

/** Finds the slug of an organization by its name, alias, slug or earlier slug, whatever the case and marks. */
export function orgFinder(
  orgs: readonly OrgEntry[],
): (name: string | undefined) => string | undefined {
  const slugs = new Map<string, string>();
  for (const org of orgs) {
    for (const name of [org.slug, org.name, ...org.aliases, ...org.renamed]) {
      if (!slugs.has(slugOf(name))) slugs.set(slugOf(name), org.slug);
    }
  }
  const found = new Map<string, string | undefined>();
  return (name) => {
    if (name === undefined) return undefined;
    if (!found.has(name)) found.set(name, slugs.get(slugOf(name)));
    return found.get(name);
  };
}

/** The slug of the topic for each topic that a paper may name, merged ones included. */
export function tagFinder(registries: Registries): ReadonlyMap<string, string> {
  return new Map([
    ...registries.tags.flatMap((tag) => tag.merged.map((merged) => [merged, tag.slug] as const)),
    ...registries.tags.map((tag) => [tag.slug, tag.slug] as const),
  ]);
}
