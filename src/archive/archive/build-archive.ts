import type { Day } from '../model/day.ts';
import { listedDays } from '../model/listed-days.ts';
import { compareByDate, comparePapers, compareText, compareUpvotes } from '../model/order.ts';
import type { Org } from '../model/org.ts';
import type { Paper } from '../model/paper.ts';
import { monthOf, weekOf, yearOf } from '../model/period.ts';
import type { Registries } from '../model/registries.ts';
import type { Tag } from '../model/tag.ts';
import type { Archive, PapersBy } from './archive.ts';
import { buildAuthors } from './build-authors.ts';
import { orgFinder, tagFinder } from './registry-finders.ts';
import { teamJudge } from './team-judge.ts';

/** Puts papers and registries together to an archive. */
export function assemble(unordered: readonly Paper[], registries: Registries): Archive {
  const papers = [...unordered].sort(comparePapers);
  const { bySlug: authors, authorsOf } = buildAuthors(papers, registries.authors);
  return {
    papers,
    byId: new Map(papers.map((paper) => [paper.id, paper])),
    ...groupsByTime((grouping) => {
      const { of, compare } = PERIODS[grouping];
      const inOrder = compare === comparePapers ? papers : [...papers].sort(compare);
      return newestFirst(groupBy(inOrder, of));
    }),
    ...groupByRegistry(papers, registries),
    authors,
    authorsOf,
  };
}

/** The same papers after an edit of the registries; `before` are those of the archive. */
export function withRegistries(archive: Archive, before: Registries, after: Registries): Archive {
  const { papers } = archive;
  const named = { ...archive, ...groupByRegistry(papers, after) };
  if (JSON.stringify(before.authors) === JSON.stringify(after.authors)) return named;
  const { bySlug: authors, authorsOf } = buildAuthors(papers, after.authors);
  return { ...named, authors, authorsOf };
}

/** What an archive has of its registries of topics, organizations and feeds, and its own pages. */
function groupByRegistry(papers: readonly Paper[], registries: Registries) {
  const byDate = [...papers].sort(compareByDate);
  const orgSlugOf = orgFinder(registries.orgs);
  const tagSlugs = tagFinder(registries);
  const byTag = groupBy(byDate, (paper) => tagSlugsOf(paper, tagSlugs));
  const byOrg = groupBy(byDate, (paper) => orgSlugOf(paper.org) ?? []);
  const tags = mapBySlug(
    registries.tags.map((entry): Tag => ({ ...entry, papers: byTag.get(entry.slug) ?? [] })),
  );
  const orgs = mapBySlug(
    registries.orgs.map((entry): Org => ({ ...entry, papers: byOrg.get(entry.slug) ?? [] }) as Org),
  );
  return {
    tags,
    orgs,
    isTeam: teamJudge(registries),
    orgOf: (paper: Paper) => orgs.get(orgSlugOf(paper.org) ?? ''),
    tagsOf: (paper: Paper) => tagSlugsOf(paper, tagSlugs).flatMap((slug) => tags.get(slug) ?? []),
    feeds: registries.feeds,
    former: registries.former,
    pages: registries.pages,
  };
}

/** How papers are grouped by time: the periods of each paper, and its order inside one. */
export const PERIODS = {
  days: { of: listedDays, compare: compareUpvotes },
  weeks: { of: listedIn(weekOf), compare: comparePapers },
  months: { of: listedIn(monthOf), compare: comparePapers },
  years: { of: listedIn(yearOf), compare: comparePapers },
  ownDays: { of: ({ date }: Paper) => [date], compare: comparePapers },
  ownMonths: { of: ({ date }: Paper) => [monthOf(date)], compare: comparePapers },
  ownYears: { of: ({ date }: Paper) => [yearOf(date)], compare: comparePapers },
} as const;

/** One of these ways. */
export type Grouping = keyof typeof PERIODS;

function listedIn(periodOf: (day: Day) => string): (paper: Paper) => string[] {
  return (paper) => [...new Set(listedDays(paper).map(periodOf))];
}

/** Makes all groups by time, and the newest day that follows from them. */
export function groupsByTime(
  make: (grouping: Grouping) => PapersBy<string>,
): Pick<Archive, Grouping | 'newestDay'> {
  const days = make('days');
  return {
    days,
    weeks: make('weeks'),
    months: make('months'),
    years: make('years'),
    ownDays: make('ownDays'),
    ownMonths: make('ownMonths'),
    ownYears: make('ownYears'),
    newestDay: [...days.keys()][0],
  };
}

/** The topics of the registry that a paper has, without repetition; `slugs` is what `tagFinder` gives. */
export function tagSlugsOf({ tags }: Paper, slugs: ReadonlyMap<string, string>): string[] {
  return [...new Set(tags.flatMap((tag) => slugs.get(tag) ?? []))];
}

/** Papers by each of their keys, in the order in which they are given. */
export function groupBy(
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

/** Periods in the order of an archive. */
export function newestFirst(groups: ReadonlyMap<string, readonly Paper[]>): PapersBy<string> {
  return new Map([...groups].sort(([a], [b]) => compareText(b, a)));
}

function mapBySlug<Entry extends { slug: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  return new Map(
    [...entries].sort((a, b) => compareText(a.slug, b.slug)).map((entry) => [entry.slug, entry]),
  );
}
