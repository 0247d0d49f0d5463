import { orgFinder, tagFinder } from '../archive/registry-finders.ts';
import type { Place } from '../model/paper.ts';
import type {
  PersonEntry,
  Registries,
  RegistryName,
  RegistryPlaces,
  TagEntry,
} from '../model/registries.ts';
import { nameSlug, slugOf } from '../model/slug.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** What only registries together show: a name that two entries claim, a person hidden behind a name page, a feed of nothing. */
export function checkRegistries(registries: Registries, places: RegistryPlaces): Problem[] {
  return [
    ...collisions(
      'tags',
      places,
      registries.tags.map((tag) => ({ slug: tag.slug, names: [tag.slug, ...tag.merged] })),
    ),
    ...collisions(
      'orgs',
      places,
      registries.orgs.map((org) => ({
        slug: org.slug,
        names: [...new Set([org.slug, org.name, ...org.aliases, ...org.renamed].map(slugOf))],
      })),
    ),
    ...collisions('authors', places, registries.authors.map(claimsOf)),
    ...registries.authors.flatMap((person) => hiddenPerson(person, places)),
    ...emptyFeeds(registries, places),
    ...unknownTopics(registries, places),
    ...wrongParents(registries.tags, places),
  ];
}

/** Broader topics that are none, or that are below the topic itself. */
function wrongParents(tags: readonly TagEntry[], places: RegistryPlaces): Problem[] {
  const parentOf = new Map(tags.map(({ slug, parent }) => [slug, parent]));
  return tags.flatMap(({ slug, parent }) => {
    if (parent === undefined) return [];
    const above = topicsAbove(parent, parentOf);
    if (parentOf.has(parent) && !above.has(slug)) return [];
    return [
      problem(
        'registry-invalid',
        'tags.yaml',
        places.tags?.[`${slug}.parent`] ?? places.tags?.[`key:${slug}`],
        parentOf.has(parent)
          ? `The topic \`${slug}\` is below itself: ${[slug, ...above].join(' in ')}.`
          : `The parent \`${parent}\` of \`${slug}\` is not in tags.yaml.`,
        'Name the broader topic by its slug, or leave `parent` out.',
      ),
    ];
  });
}

/** A topic and those above it, the nearest first, each once. */
function topicsAbove(
  slug: string,
  parentOf: ReadonlyMap<string, string | undefined>,
): ReadonlySet<string> {
  const above = new Set<string>();
  for (let one: string | undefined = slug; one !== undefined; one = parentOf.get(one)) {
    if (above.has(one)) break;
    above.add(one);
  }
  return above;
}

/** Topics that a choice gives to papers and no registry has. */
function unknownTopics(registries: Registries, places: RegistryPlaces): Problem[] {
  const known = tagFinder(registries);
  return registries.arxiv.flatMap(({ slug, tags }) =>
    tags
      .filter((tag) => !known.has(tag))
      .map((tag) =>
        problem(
          'unknown-tag',
          'arxiv.yaml',
          places.arxiv?.[`key:${slug}`],
          `The choice \`${slug}\` gives the topic "${tag}", which is not in tags.yaml.`,
          'Mend the name, or add it to tags.yaml.',
        ),
      ),
  );
}

function collisions(
  registry: RegistryName,
  places: RegistryPlaces,
  entries: readonly { slug: string; names: readonly string[] }[],
): Problem[] {
  const owner = new Map<string, string>();
  return entries.flatMap(({ slug, names }) =>
    names.flatMap((name) => {
      const other = owner.get(name);
      owner.set(name, other ?? slug);
      if (!other || other === slug) return [];
      return [
        problem(
          'registry-invalid',
          `${registry}.yaml`,
          places[registry]?.[`key:${slug}`],
          `"${name}" stands for both \`${other}\` and \`${slug}\`.`,
          'Leave it with one of the two.',
        ),
      ];
    }),
  );
}

/** A person without papers claims the names, one with papers those papers under the names. */
function claimsOf({ slug, names, papers }: PersonEntry): { slug: string; names: string[] } {
  const folded = [...new Set(names.map(nameSlug))];
  return {
    slug,
    names:
      papers.length === 0
        ? folded
        : folded.flatMap((name) => papers.map((paper) => `${name} of ${paper}`)),
  };
}

/** Papers that no entry claims go to the page of the bare name, which must not be that of one person among several. */
function hiddenPerson({ slug, names, papers }: PersonEntry, places: RegistryPlaces): Problem[] {
  if (papers.length === 0 || !names.some((name) => nameSlug(name) === slug)) return [];
  return [
    problem(
      'registry-invalid',
      'authors.yaml',
      places.authors?.[`key:${slug}`],
      `\`${slug}\` is the page of everybody of that name, but the entry has a list of papers.`,
      'Give the entry a slug that tells the person apart, such as a place after the name, or delete `papers`.',
    ),
  ];
}

function emptyFeeds(registries: Registries, places: RegistryPlaces): Problem[] {
  const orgOf = orgFinder(registries.orgs);
  const tagOf = tagFinder(registries);
  return registries.feeds.flatMap(({ slug, tags, orgs }) => {
    const place = places.feeds?.[`key:${slug}`];
    const unknownTags = tags.filter((tag) => !tagOf.has(tag));
    const unknownOrgs = orgs.filter((org) => orgOf(org) === undefined);
    return [
      ...unknownTags.map((tag) =>
        unknown('unknown-tag', slug, place, `topic "${tag}"`, 'tags.yaml'),
      ),
      ...unknownOrgs.map((org) =>
        unknown('unknown-org', slug, place, `organization "${org}"`, 'orgs.yaml'),
      ),
    ];
  });
}

function unknown(
  code: 'unknown-tag' | 'unknown-org',
  feed: string,
  place: Place | undefined,
  what: string,
  registry: string,
): Problem {
  return problem(
    code,
    'feeds.yaml',
    place,
    `The feed \`${feed}\` asks for the ${what}, which is not in ${registry}.`,
    `Mend the name, or add it to ${registry}.`,
  );
}
