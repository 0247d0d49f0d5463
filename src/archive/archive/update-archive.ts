import type { Author } from '../model/author.ts';
import { compareByDate, comparePapers, compareText } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import type { Registries } from '../model/registries.ts';
import type { Archive } from './archive.ts';
import { groupBy, groupsByTime, newestFirst, PERIODS, tagSlugsOf } from './build-archive.ts';
import { authorFinder, authorFrom, authorSlugFinder } from './build-authors.ts';
import { orgFinder, tagFinder } from './registry-finders.ts';

/** Papers that left an archive and papers that came; an edited one is in both, as it was and as it is. */
export interface Change {
  removed: readonly Paper[];
  added: readonly Paper[];
}

/**
 * The archive after a change, as `assemble` puts it together of all papers; only what the change touches is made
 * again, so that an edit is seen at once in an archive of any size. `registries` must be those of the archive before.
 */
export function updateArchive(before: Archive, registries: Registries, change: Change): Archive {
  const gone = new Set(change.removed);
  const orgSlugOf = orgFinder(registries.orgs);
  const tagSlugs = tagFinder(registries);
  const tags = withPapers(before.tags, change, (paper) => tagSlugsOf(paper, tagSlugs));
  const orgs = withPapers(before.orgs, change, (paper) => [orgSlugOf(paper.org) ?? []].flat());
  const authors = updateAuthors(before, registries, change);
  const byId = new Map(before.byId);
  for (const { id } of change.removed) byId.delete(id);
  for (const paper of change.added) byId.set(paper.id, paper);
  return {
    ...before,
    papers: [...before.papers.filter((paper) => !gone.has(paper)), ...change.added].sort(
      comparePapers,
    ),
    byId,
    ...groupsByTime((grouping) => {
      const { of, compare } = PERIODS[grouping];
      return newestFirst(regroup(before[grouping], change, of, compare));
    }),
    tags,
    orgs,
    authors,
    authorsOf: authorFinder(authors, registries.authors),
    orgOf: (paper) => orgs.get(orgSlugOf(paper.org) ?? ''),
    tagsOf: (paper) => tagSlugsOf(paper, tagSlugs).flatMap((slug) => tags.get(slug) ?? []),
  };
}

/** The papers added to each group that a change touches. Each paper is asked once, so that thousands may change. */
function byKey(
  removed: readonly Paper[],
  added: readonly Paper[],
  keysOf: (paper: Paper) => readonly string[],
): ReadonlyMap<string, readonly Paper[]> {
  const emptied = removed.flatMap(keysOf).map((key) => [key, []] as const);
  return new Map<string, readonly Paper[]>([
    ...emptied,
    ...groupBy(added, (paper) => [...new Set(keysOf(paper))]),
  ]);
}

/** Groups of papers after a change; a group without papers goes. */
function regroup(
  groups: ReadonlyMap<string, readonly Paper[]>,
  { removed, added }: Change,
  keysOf: (paper: Paper) => readonly string[],
  compare: (a: Paper, b: Paper) => number,
): Map<string, readonly Paper[]> {
  const regrouped = new Map(groups);
  const gone = new Set(removed);
  for (const [key, here] of byKey(removed, added, keysOf)) {
    const kept = (groups.get(key) ?? []).filter((paper) => !gone.has(paper));
    const papers = [...kept, ...here].sort(compare);
    if (papers.length > 0) regrouped.set(key, papers);
    else regrouped.delete(key);
  }
  return regrouped;
}

/** Topics or organizations after a change. */
function withPapers<Entry extends { papers: readonly Paper[] }>(
  entries: ReadonlyMap<string, Entry>,
  { removed, added }: Change,
  slugsOf: (paper: Paper) => readonly string[],
): ReadonlyMap<string, Entry> {
  const updated = new Map(entries);
  const gone = new Set(removed);
  for (const [slug, here] of byKey(removed, added, slugsOf)) {
    const entry = entries.get(slug);
    if (!entry) continue;
    const kept = entry.papers.filter((paper) => !gone.has(paper));
    updated.set(slug, { ...entry, papers: [...kept, ...here].sort(compareByDate) });
  }
  return updated;
}

function updateAuthors(
  { authors: before }: Archive,
  registries: Registries,
  change: Change,
): ReadonlyMap<string, Author> {
  const slugFor = authorSlugFinder(registries.authors);
  const slugsOf = (paper: Paper): string[] =>
    paper.authors.map((name) => slugFor(paper, name)).filter(Boolean);
  const touched = new Set([...change.removed, ...change.added].flatMap(slugsOf));
  const papersBefore = new Map(
    [...touched].map((slug) => [slug, before.get(slug)?.papers ?? []] as const),
  );
  const papersAfter = regroup(papersBefore, change, slugsOf, comparePapers);
  const authors = new Map(before);
  const personOf = new Map(registries.authors.map((person) => [person.slug, person]));
  for (const slug of touched) {
    const papers = papersAfter.get(slug);
    if (!papers) {
      authors.delete(slug);
      continue;
    }
    const names = papers.flatMap((paper) =>
      paper.authors.filter((name) => slugFor(paper, name) === slug),
    );
    authors.set(slug, authorFrom(slug, { names, papers: [...papers] }, personOf.get(slug)));
  }
  // A name that was there has kept its place.
  const isNew = [...papersAfter.keys()].some((slug) => !before.has(slug));
  return isNew ? new Map([...authors].sort(([a], [b]) => compareText(a, b))) : authors;
}
