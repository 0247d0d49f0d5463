import { orgFinder, tagFinder } from './build-archive.ts';
import { nearest } from './nearest.ts';
import { compareText } from './order.ts';
import type { ParsedPaper } from './paper.ts';
import { paperFolder } from './paper-file.ts';
import { type Problem, problem } from './problem.ts';
import type { Registries } from './registries.ts';
import { slugOf } from './slug.ts';

/** What only the whole archive shows: two papers of one address, a folder at odds with the day, names without a registry entry. */
export function checkArchive(parsed: readonly ParsedPaper[], registries: Registries): Problem[] {
  return [
    ...duplicates(parsed),
    ...registryCollisions(registries),
    ...parsed.flatMap((one) => [...wrongFolder(one), ...authorWarnings(one)]),
    ...unknownNames(parsed, registries),
  ];
}

/** Two files never share an address, not even on a file system that ignores case or normal forms. */
function duplicates(parsed: readonly ParsedPaper[]): Problem[] {
  const sorted = [...parsed].sort((a, b) => compareText(a.file, b.file));
  const first = new Map<string, ParsedPaper>();
  return sorted.flatMap((one) => {
    const address = one.paper.id.normalize('NFC').toLowerCase();
    const other = first.get(address);
    first.set(address, other ?? one);
    if (!other) return [];
    const same = other.paper.id === one.paper.id;
    return [
      problem(
        same ? 'duplicate-paper' : 'address-collision',
        one.file,
        undefined,
        same
          ? `The paper ${one.paper.id} is already in ${other.file}.`
          : `The address of ${one.paper.id} collides with that of ${other.file}.`,
        same
          ? 'Keep one of the two files; a further day of the same paper goes into its alsoListed.'
          : 'Rename one of the two files.',
      ),
    ];
  });
}

function wrongFolder({ paper, file, places }: ParsedPaper): Problem[] {
  const folder = paperFolder(paper.date);
  if (file.slice(0, file.lastIndexOf('/')) === folder) return [];
  return [
    problem(
      'wrong-folder',
      file,
      places['date'],
      `The paper of ${paper.date} lies in the wrong folder.`,
      `Move it to ${folder}/, or run \`npm run check -- --fix\`.`,
    ),
  ];
}

function authorWarnings({ paper, file, places }: ParsedPaper): Problem[] {
  if (paper.authors.length === 0) {
    return [
      problem(
        'authors-missing',
        file,
        places['title'],
        'The paper names no authors.',
        'Add `authors:`, one name a line.',
      ),
    ];
  }
  return paper.authors.flatMap((name, index) =>
    slugOf(name) === ''
      ? [
          problem(
            'author-without-letters',
            file,
            places[`authors.${index}`],
            `The author "${name}" has neither letters nor digits and gets no page.`,
            'Write the name as the paper does.',
          ),
        ]
      : [],
  );
}

function unknownNames(parsed: readonly ParsedPaper[], registries: Registries): Problem[] {
  const orgOf = orgFinder(registries.orgs);
  const tagOf = tagFinder(registries);
  const orgNames = registries.orgs.flatMap((org) => [org.name, ...org.aliases]);
  return parsed.flatMap(({ paper, file, places }) => [
    ...(paper.org !== undefined && orgOf(paper.org) === undefined
      ? [
          problem(
            'unknown-org',
            file,
            places['org'],
            `The organization "${paper.org}" is not in orgs.yaml.`,
            cure(nearest(paper.org, orgNames), 'orgs.yaml'),
          ),
        ]
      : []),
    ...paper.tags.flatMap((tag, index) =>
      tagOf.has(tag)
        ? []
        : [
            problem(
              'unknown-tag',
              file,
              places[`tags.${index}`],
              `The topic "${tag}" is not in tags.yaml.`,
              cure(nearest(tag, tagOf.keys()), 'tags.yaml'),
            ),
          ],
    ),
  ]);
}

function cure(near: string | undefined, registry: string): string {
  return near ? `Did you mean "${near}"? Or add it to ${registry}.` : `Add it to ${registry}.`;
}

/** Two entries of a registry must not claim one name, nor a merged or renamed slug that another entry has. */
function registryCollisions(registries: Registries): Problem[] {
  return [
    ...collisions(
      'tags.yaml',
      registries.tags.map((tag) => ({ slug: tag.slug, names: [tag.slug, ...tag.merged] })),
    ),
    ...collisions(
      'orgs.yaml',
      registries.orgs.map((org) => ({
        slug: org.slug,
        names: [...new Set([org.slug, org.name, ...org.aliases, ...org.renamed].map(slugOf))],
      })),
    ),
  ];
}

function collisions(
  file: string,
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
          file,
          undefined,
          `"${name}" stands for both "${other}" and "${slug}".`,
          'Leave it with one of the two.',
        ),
      ];
    }),
  );
}
