import { orgFinder, tagFinder } from '../archive/registry-finders.ts';
import { titleKeyOf } from '../archive/twins.ts';
import { paperFolder } from '../content/paper-file.ts';
import { compareText } from '../model/order.ts';
import type { ParsedPaper } from '../model/paper.ts';
import type { Registries, RegistryPlaces } from '../model/registries.ts';
import { slugOf } from '../model/slug.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { shown } from '../problems/shown.ts';
import { checkFormer } from './check-former.ts';
import { checkRegistries } from './check-registries.ts';

/** What only the whole archive shows: two papers of one address, a folder at odds with the day, names without a registry entry. */
export function checkArchive(
  parsed: readonly ParsedPaper[],
  registries: Registries,
  places: RegistryPlaces = {},
): Problem[] {
  return [
    ...duplicates(parsed),
    ...sameTitles(parsed),
    ...checkRegistries(registries, places),
    ...checkFormer(parsed, registries, places),
    ...parsed.flatMap((one) => [...wrongFolder(one), ...authorWarnings(one)]),
    ...unknownNames(parsed, registries),
  ];
}

/**
 * The same file name in several folders, said of each file. Names are lower-case ASCII, so that no two of them are
 * one on a disk that ignores case or normal forms.
 */
function duplicates(parsed: readonly ParsedPaper[]): Problem[] {
  const byId = Map.groupBy(parsed, ({ paper }) => paper.id);
  return parsed.flatMap(({ paper, file }) => {
    const others = (byId.get(paper.id) ?? []).map((one) => one.file).filter((one) => one !== file);
    if (others.length === 0) return [];
    return [
      problem(
        'duplicate-paper',
        file,
        undefined,
        `The paper ${paper.id} is also in ${others.sort(compareText).join(', ')}.`,
        'Keep one of the files; a further day of the same paper goes into its `alsoListed`.',
      ),
    ];
  });
}

/** How many other papers of its title are named for each one. */
const TWINS_NAMED = 3;

/** Two papers with one title are mostly one paper that was added twice. */
function sameTitles(parsed: readonly ParsedPaper[]): Problem[] {
  const byTitle = Map.groupBy(parsed, ({ paper }) => titleKeyOf(paper) || paper.title);
  return [...byTitle.values()].flatMap((papers) => {
    // One file of each id: the same id in several folders is a problem of its own.
    const files = new Map(papers.map(({ paper, file }) => [paper.id, file]));
    if (files.size < 2) return [];
    const first = [...files].sort(([, a], [, b]) => compareText(a, b)).slice(0, TWINS_NAMED + 1);
    return papers.map(({ paper, file, places }) => {
      const others = first.flatMap(([id, other]) => (id === paper.id ? [] : [other]));
      const named = others.slice(0, TWINS_NAMED).join(', ');
      return problem(
        'title-twice',
        file,
        places['title'],
        `The same title stands in ${named}.`,
        'Keep one of the files where they are one paper; leave them if they are two.',
      );
    });
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
      `A paper of ${paper.date} belongs in ${folder}/.`,
      'Move the file there, or run `npm run check -- --fix`; or mend `date`.',
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
        'Add `authors:` and below it one name a line, such as `  - Ada Lovelace`.',
      ),
    ];
  }
  return paper.authors.flatMap((name, index) =>
    hasNoSlug(name)
      ? [
          problem(
            'author-without-letters',
            file,
            places[`authors.${index}`],
            `The author "${shown(name)}" has neither letters nor digits and gets no page.`,
            'Write the name as the paper does, or leave it.',
          ),
        ]
      : [],
  );
}

/** Nearly every name has a letter that needs no folding. */
function hasNoSlug(name: string): boolean {
  return !/[a-z0-9]/i.test(name) && slugOf(name) === '';
}

/** A name that thousands of papers share is looked up once. */
function unknownNames(parsed: readonly ParsedPaper[], registries: Registries): Problem[] {
  const orgOf = orgFinder(registries.orgs);
  const tagOf = tagFinder(registries);
  const orgNames = registries.orgs.flatMap((org) => [org.name, ...org.aliases]);
  const nearOrg = remembered((name) => nearest(name, orgNames));
  const nearTag = remembered((name) => nearest(name, tagOf.keys()));
  return parsed.flatMap(({ paper, file, places }) => {
    const problems: Problem[] = [];
    const { org, tags } = paper;
    if (org !== undefined && orgOf(org) === undefined) {
      const message = `The organization "${shown(org)}" is not in orgs.yaml.`;
      const fix = cure(nearOrg(org), 'orgs.yaml');
      problems.push(problem('unknown-org', file, places['org'], message, fix));
    }
    for (const [index, tag] of tags.entries()) {
      if (tagOf.has(tag)) continue;
      const message = `The topic "${tag}" is not in tags.yaml.`;
      const fix = cure(nearTag(tag), 'tags.yaml');
      problems.push(problem('unknown-tag', file, places[`tags.${index}`], message, fix));
    }
    return problems;
  });
}

function remembered(find: (name: string) => string | undefined) {
  const found = new Map<string, string | undefined>();
  return (name: string): string | undefined => {
    if (!found.has(name)) found.set(name, find(name));
    return found.get(name);
  };
}

function cure(near: string | undefined, registry: string): string {
  const add = `add it to ${registry}, or leave it: it is shown without a page.`;
  return near ? `Did you mean "${shown(near)}"? Else ${add}` : `A${add.slice(1)}`;
}
