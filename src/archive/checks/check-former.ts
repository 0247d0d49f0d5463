import type { ParsedPaper, Place } from '../model/paper.ts';
import type { FormerAddress, Registries, RegistryPlaces } from '../model/registries.ts';
import { type Problem, problem } from '../problems/problem.ts';

/**
 * What is wrong with former addresses: one that has a page again, one that leads nowhere or to another former one, and
 * one of which nobody learns what became of it. Names are not looked up: whether one has a page depends on the site.
 */
export function checkFormer(
  papers: readonly ParsedPaper[],
  registries: Registries,
  places: RegistryPlaces,
): Problem[] {
  const { tags, orgs, former } = registries;
  if (former.length === 0) return [];
  const pages = new Set([
    ...papers.map(({ paper }) => `papers/${paper.id}`),
    ...tags.map(({ slug }) => `tags/${slug}`),
    ...orgs.map(({ slug }) => `orgs/${slug}`),
  ]);
  const taken = new Set([
    ...tags.flatMap(({ merged }) => merged.map((slug) => `tags/${slug}`)),
    ...orgs.flatMap(({ renamed }) => renamed.map((slug) => `orgs/${slug}`)),
  ]);
  return former.flatMap((entry) => {
    const place = places.former?.[`key:${entry.slug}`];
    return [...wrongAddress(entry, pages, taken, place), ...wrongTarget(entry, pages, place)];
  });
}

function wrongAddress(
  { slug }: FormerAddress,
  pages: ReadonlySet<string>,
  taken: ReadonlySet<string>,
  place: Place | undefined,
): Problem[] {
  if (pages.has(slug)) {
    return [invalid(place, `\`${slug}\` has a page.`, 'Delete the entry, or what the page is of.')];
  }
  if (!taken.has(slug)) return [];
  const registry = slug.startsWith('tags/') ? '`merged` of tags.yaml' : '`renamed` of orgs.yaml';
  return [invalid(place, `\`${slug}\` stands in ${registry} too.`, 'Leave it in one of the two.')];
}

function wrongTarget(
  { slug, to, date }: FormerAddress,
  pages: ReadonlySet<string>,
  place: Place | undefined,
): Problem[] {
  if (to === undefined) {
    if (date !== undefined) return [];
    const message = `\`${slug}\` says neither where it leads nor since when it is gone.`;
    return [invalid(place, message, 'Write `to:` with an address, or `date:` with a day.')];
  }
  if (pages.has(to) || to.startsWith('authors/')) return [];
  return [
    invalid(
      place,
      `\`${slug}\` leads to ${to}, which has no page.`,
      'Write the address of a page.',
    ),
  ];
}

function invalid(place: Place | undefined, message: string, fix: string): Problem {
  return problem('registry-invalid', 'former.yaml', place, message, fix);
}
