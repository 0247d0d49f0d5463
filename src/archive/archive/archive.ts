import type { Author } from '../model/author.ts';
import type { Day } from '../model/day.ts';
import type { Org } from '../model/org.ts';
import type { OwnPage } from '../model/own-page.ts';
import type { Paper } from '../model/paper.ts';
import type { Month, Week, Year } from '../model/period.ts';
import type { FeedDeclaration, FormerAddress } from '../model/registries.ts';
import type { Tag } from '../model/tag.ts';
import type { AuthorFinder } from './build-authors.ts';

/** Papers by day, week, month or year. */
export type PapersBy<Period extends string> = ReadonlyMap<Period, readonly Paper[]>;

/** All papers and what follows from them; every list is totally ordered, every period that has papers is there. */
export interface Archive {
  /** Newest day first, then most upvotes, then id. */
  papers: readonly Paper[];
  byId: ReadonlyMap<string, Paper>;
  /** All that was listed on each day, by `date` or `alsoListed`: newest day first, most upvotes first, then id. */
  days: PapersBy<Day>;
  /** All that was listed in each week, once, newest first; so with months and years. */
  weeks: PapersBy<Week>;
  months: PapersBy<Month>;
  years: PapersBy<Year>;
  /** Each paper once: under its own day, its `date`; newest first. */
  ownDays: PapersBy<Day>;
  /** Each paper once: under the month and the year of its `date`; newest first. */
  ownMonths: PapersBy<Month>;
  ownYears: PapersBy<Year>;
  /** The newest day that lists papers; undefined where there are none. */
  newestDay: Day | undefined;
  /** All topics of the registry by slug, those without papers included. */
  tags: ReadonlyMap<string, Tag>;
  /** All organizations of the registry by slug, those without papers included. */
  orgs: ReadonlyMap<string, Org>;
  /** All name pages by slug, whatever the number of their papers. */
  authors: ReadonlyMap<string, Author>;
  /** The authors of a paper with all their papers, whether they have a page or not. */
  authorsOf: AuthorFinder;
  /** Says whether an author of a paper is a team; the same for all archives of the same registries. */
  isTeam: (paper: Paper, name: string) => boolean;
  /** The organization that a paper names, where the registry has it. */
  orgOf: (paper: Paper) => Org | undefined;
  /** The topics of a paper that the registry has, merged ones resolved, in the paper's order. */
  tagsOf: (paper: Paper) => readonly Tag[];
  /** Declared feeds, in the registry's order. */
  feeds: readonly FeedDeclaration[];
  /** Addresses that had a page once, in the registry's order. */
  former: readonly FormerAddress[];
  /** Pages of the archive's own, by name. */
  pages: readonly OwnPage[];
}
