import type { Entry } from '../../archive/entry.ts';
import type { Publication } from '../../archive/publication.ts';
import { listedDays } from '../../model/listed-days.ts';
import { compareByUpvotes } from '../../model/order.ts';
import type { Paper } from '../../model/paper.ts';
import { daysOfMonth, daysOfWeek } from '../../model/period.ts';
import { en } from '../../words/en.ts';
import { bylineOf } from '../text/byline.ts';
import { plainTitle } from '../text/plain.ts';
import { oneSentence } from '../text/sentence.ts';

/** How many papers a digest tells of with a sentence each. */
const LEADING = 10;

/** A paper in a digest; all texts plain, the address absolute. */
export interface DigestPaper {
  title: string;
  byline: string;
  address: string;
  upvotes?: number;
  /** What it is about; absent where only the title stands. */
  sentence?: string;
}

/** The papers of a week or month as a letter tells them. */
export interface Digest {
  /** The name of the archive. */
  from: string;
  language: string;
  /** `Week 50, 2025`, `December 2025`. */
  title: string;
  /** `8 to 14 December 2025`. */
  range: string;
  /** `27 papers`. */
  count: string;
  /** The page with all of it. */
  address: string;
  /** The most upvoted. */
  leading: DigestPaper[];
  /** All others, day by day. */
  days: { title: string; papers: DigestPaper[] }[];
  /** Where readers subscribe and unsubscribe, if it is configured. */
  subscribe?: string;
}

/** The digest of an ISO week (`2025-W50`) or month (`2025-12`), or undefined where it has no papers. */
export function digestOf(period: string, publication: Publication): Digest | undefined {
  const { archive, entryOf } = publication;
  const { routes, config } = publication.site;
  const isWeek = period.includes('W');
  const papers = (isWeek ? archive.weeks : archive.months).get(period);
  if (!papers) return undefined;
  const days = isWeek ? daysOfWeek(period) : daysOfMonth(period);
  // Who was told of a paper on Monday need not be told again on Friday.
  const firstOf = (paper: Paper) => listedDays(paper).find((day) => days.includes(day));
  const leading = [...papers].sort(compareByUpvotes).slice(0, LEADING);
  return {
    from: config.name,
    language: config.language,
    title: isWeek ? en.periods.weekWithYear(period) : en.periods.month(period),
    range: en.periods.range(days[0] ?? '', days.at(-1) ?? ''),
    count: en.counts.papers(papers.length),
    address: routes.absolute(isWeek ? routes.week(period) : routes.month(period)),
    leading: leading.map((paper) => ({
      ...digestPaper(publication, entryOf(paper)),
      sentence: oneSentence(paper),
    })),
    days: days.flatMap((day) => {
      const listed = archive.days.get(day) ?? [];
      const rest = listed.filter((paper) => !leading.includes(paper) && firstOf(paper) === day);
      const told = rest.map((paper) => digestPaper(publication, entryOf(paper)));
      return told.length === 0 ? [] : [{ title: en.days.long(day), papers: told }];
    }),
    ...(config.emailForm && { subscribe: config.emailForm }),
  };
}

function digestPaper({ site }: Publication, entry: Entry): DigestPaper {
  const { routes } = site;
  const { paper } = entry;
  return {
    title: plainTitle(paper),
    byline: bylineOf(entry),
    address: routes.absolute(routes.paper(paper.id)),
    ...(paper.upvotes !== undefined && { upvotes: paper.upvotes }),
  };
}
