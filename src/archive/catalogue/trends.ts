import type { Archive } from '../archive/archive.ts';
import type { Publication } from '../archive/publication.ts';
import { memoize } from '../memoize.ts';
import { addDays, type Day } from '../model/day.ts';
import { monthsUpTo } from '../model/month-counts.ts';
import { compareText } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import { type Month, monthOf, type Week, weekOf } from '../model/period.ts';
import type { Course, Trends } from '../views/trends-view.ts';
import { newestWords } from './new-words.ts';

/** How far back the charts of days, weeks and months reach, and the tables of topics and organizations. */
const DAYS_SHOWN = 60;
const WEEKS_SHOWN = 52;
const MONTHS_SHOWN = 36;
const TABLE_MONTHS = 12;
/** How many organizations are followed. */
const ORGS_SHOWN = 40;
/** Rising and fading compare so many last days with as many before. */
const WINDOW = 90;

/** What the page of trends and the document beside it tell; undefined where there are no papers. */
export const trendsOf = memoize((publication: Publication): { trends?: Trends } => {
  const { archive, orgs } = publication;
  const { newestDay, papers } = archive;
  if (newestDay === undefined) return {};
  const last = monthsUpTo(monthOf(newestDay), TABLE_MONTHS);
  const months = last.slice(last.findIndex((month) => archive.months.has(month)));
  const course = courseIn(months, newestDay);
  const { recent, before } = windows(papers, newestDay);
  const newWords = newestWords(archive, months);
  return {
    trends: {
      newest: newestDay,
      ...papersOverTime(archive, newestDay),
      table: months,
      window: { days: WINDOW, recent, before },
      topics: commonestFirst(
        [...archive.tags.values()].map((tag) => course(tag.slug, tag.label, tag.papers)),
      ),
      orgs: commonestFirst(orgs.map((org) => course(org.slug, org.name, org.papers))).slice(
        0,
        ORGS_SHOWN,
      ),
      ...(newWords && { newWords }),
    },
  };
});

function papersOverTime(
  { days, weeks, months }: Archive,
  newest: Day,
): Pick<Trends, 'days' | 'weeks' | 'months'> {
  const counted = <Key extends string>(
    keys: readonly Key[],
    papers: ReadonlyMap<Key, readonly Paper[]>,
  ) => {
    const all = keys.map((key) => ({ key, papers: papers.get(key)?.length ?? 0 }));
    // An archive begins with its first papers.
    return all.slice(all.findIndex((one) => one.papers > 0));
  };
  const last = Array.from({ length: DAYS_SHOWN }, (_, ago) =>
    addDays(newest, ago + 1 - DAYS_SHOWN),
  );
  const lastWeeks = Array.from({ length: WEEKS_SHOWN }, (_, ago): Week => {
    return weekOf(addDays(newest, 7 * (ago + 1 - WEEKS_SHOWN)));
  });
  return {
    days: counted(last, days),
    weeks: counted(lastWeeks, weeks),
    months: counted(monthsUpTo(monthOf(newest), MONTHS_SHOWN), months),
  };
}

/** A function that counts the papers of a name in some months, and in the last days. */
function courseIn(months: readonly Month[], newest: Day) {
  const placeOf = new Map(months.map((month, place) => [month, place]));
  return (slug: string, name: string, papers: readonly Paper[]): Course => {
    const counts = months.map(() => 0);
    for (const { date } of papers) {
      const place = placeOf.get(monthOf(date));
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    }
    return { slug, name, counts, ...windows(papers, newest) };
  };
}

function windows(papers: readonly Paper[], newest: Day): { recent: number; before: number } {
  const [middle, start] = [addDays(newest, -WINDOW), addDays(newest, -2 * WINDOW)];
  const recent = papers.filter(({ date }) => date > middle).length;
  return { recent, before: papers.filter(({ date }) => date > start).length - recent };
}

/** Those with papers in the months shown, the commonest first. */
function commonestFirst(courses: readonly Course[]): Course[] {
  return courses
    .map((course) => ({ course, total: course.counts.reduce((sum, count) => sum + count, 0) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || compareText(a.course.slug, b.course.slug))
    .map(({ course }) => course);
}
