import type { Day } from '../model/day.ts';
import { listedDays } from '../model/listed-days.ts';
import { compareByDate, comparePapers, compareText, compareUpvotes } from '../model/order.ts';
import type { Org } from '../model/org.ts';
import type { Paper, ParsedPaper } from '../model/paper.ts';
import { monthOf, weekOf, yearOf } from '../model/period.ts';
import type { Registries, RegistryPlaces } from '../model/registries.ts';
import type { Tag } from '../model/tag.ts';
import { checkArchive } from '../problems/check-archive.ts';
import type { Problem } from '../problems/problem.ts';
import type { Archive, PapersBy } from './archive.ts';
import { buildAuthors } from './build-authors.ts';
import { orgFinder, tagFinder } from './registry-finders.ts';

export { orgFinder };

/** Puts papers and registries together to an archive, with the problems that only the whole shows. */
export function buildArchive(
  parsed: readonly ParsedPaper[],
  registries: Registries,
  places: RegistryPlaces = {},
): { archive: Archive; problems: Problem[] } {
  return {
    archive: assemble(
      parsed.map(({ paper }) => paper),
      registries,
    ),
    problems: checkArchive(parsed, registries, places),
  };
}

/** An archive of papers that were checked before. */
export function assemble(unordered: readonly Paper[], registries: Registries): Archive {
  const papers = [...unordered].sort(comparePapers);
  const byDate = [...unordered].sort(compareByDate);
  const orgSlugOf = orgFinder(registries.orgs);
  const tagSlugs = tagFinder(registries);
  const byTag = groupBy(byDate, (paper) => [
    ...new Set(paper.tags.flatMap((tag) => tagSlugs.get(tag) ?? [])),
  ]);
  const byOrg = groupBy(byDate, (paper) => orgSlugOf(paper.org) ?? []);
  const tags = mapBySlug(
    registries.tags.map((entry): Tag => ({ ...entry, papers: byTag.get(entry.slug) ?? [] })),
  );
  const orgs = mapBySlug(
    registries.orgs.map((entry): Org => ({ ...entry, papers: byOrg.get(entry.slug) ?? [] }) as Org),
  );
  const { bySlug: authors, authorOf } = buildAuthors(papers, registries.authors);
  return {
    papers,
    byId: new Map(papers.map((paper) => [paper.id, paper])),
    ...byPeriod(papers),
    tags,
    orgs,
    authors,
    authorOf,
    orgOf: (paper) => orgs.get(orgSlugOf(paper.org) ?? ''),
    tagsOf: (paper) => [
      ...new Set(paper.tags.flatMap((tag) => tags.get(tagSlugs.get(tag) ?? '') ?? [])),
    ],
    feeds: registries.feeds,
  };
}

/** The papers by the days that list them, and what follows from those. */
function byPeriod(papers: readonly Paper[]) {
  const listed = (periodOf: (day: Day) => string): PapersBy<string> =>
    newestFirst(groupBy(papers, (paper) => [...new Set(listedDays(paper).map(periodOf))]));
  const byUpvotes = groupBy([...papers].sort(compareUpvotes), listedDays);
  const days = newestFirst(byUpvotes);
  const [newestDay] = days.keys();
  return {
    days,
    weeks: listed(weekOf),
    months: listed(monthOf),
    years: listed(yearOf),
    ownDays: newestFirst(groupBy(papers, ({ date }) => date)),
    ownMonths: newestFirst(groupBy(papers, ({ date }) => monthOf(date))),
    ownYears: newestFirst(groupBy(papers, ({ date }) => yearOf(date))),
    ...(newestDay !== undefined && { newestDay }),
  };
}

function groupBy(
  papers: readonly Paper[],
  keysOf: (paper: Paper) => string | readonly string[],
): Map<string, Paper[]> {
  const groups = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const key of [keysOf(paper)].flat()) {
      const group = groups.get(key);
      if (group) group.push(paper);
      else groups.set(key, [paper]);
    }
  }
  return groups;
}

function newestFirst(groups: Map<string, Paper[]>): PapersBy<string> {
  return new Map([...groups].sort(([a], [b]) => compareText(b, a)));
}

function mapBySlug<Entry extends { slug: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  return new Map(
    [...entries].sort((a, b) => compareText(a.slug, b.slug)).map((entry) => [entry.slug, entry]),
  );
}
