import { monthOfArxiv } from '../model/arxiv-id.ts';
import { addDays } from '../model/day.ts';
import type { Paper, Place } from '../model/paper.ts';
import { type Problem, problem } from '../problems/problem.ts';

type Places = Readonly<Record<string, Place>>;

/** What two keys of a paper say together and cannot both be right about. */
export function checkTogether(paper: Paper, file: string, places: Places): Problem[] {
  return [
    ...checkAuthorCount(paper, file, places),
    ...checkTeaser(paper, file, places),
    ...checkDayOrder(paper, file, places),
  ];
}

function checkAuthorCount({ authors, authorCount }: Paper, file: string, places: Places) {
  if (authorCount === undefined || authorCount >= authors.length) return [];
  return [
    problem(
      'author-count',
      file,
      places['authorCount'],
      `\`authorCount\` is ${authorCount}, but ${authors.length} authors are listed.`,
      'Mend the number, or delete the key where the list is complete.',
    ),
  ];
}

function checkTeaser({ teaser, teaserAlt }: Paper, file: string, places: Places) {
  if (!teaser || teaserAlt) return [];
  return [
    problem(
      'teaser-invalid',
      file,
      places['teaser'],
      '`teaser` stands without `teaserAlt`.',
      'Say in `teaserAlt` what the image shows, for those who cannot see it.',
    ),
  ];
}

/** Of the recorded papers the longest time that one waited with arXiv, from its submission to its id, is 80 days. */
const WAITING_DAYS_MAX = 183;

function checkDayOrder(paper: Paper, file: string, places: Places): Problem[] {
  const { id, date, published } = paper;
  const found = checkMonth(paper, monthOfArxiv(id));
  // A day is listed in one time zone and published in another: one day apart says nothing.
  if (published && published > addDays(date, 1)) {
    const message = `The paper is listed on ${date}, before it was published on ${published}.`;
    found.unshift(['published', message]);
  }
  const cure = 'Compare both days with the source; leave them if they are right.';
  return found.map(([path, message]) => problem('day-order', file, places[path], message, cure));
}

/** The days of a paper that are at odds with the month in which arXiv gave its id. */
function checkMonth(paper: Paper, month: string | undefined): [path: string, message: string][] {
  if (month === undefined) return [];
  const { date, published, alsoListed, withdrawn } = paper;
  const first = `${month}-01`;
  const found: [path: string, message: string][] = [];
  const listed = [['date', date], ...alsoListed.map((day, at) => [`alsoListed.${at}`, day])];
  for (const [path = '', day = ''] of listed) {
    if (day >= first) continue;
    found.push([path, `The paper is listed on ${day}, before arXiv gave its id in ${month}.`]);
  }
  if (published && addDays(published, -1).slice(0, 7) > month) {
    const message = `\`published\` is ${published}, after the month of its arXiv id, ${month}: that of a later version?`;
    found.push(['published', message]);
  }
  if (published && addDays(published, WAITING_DAYS_MAX) < first) {
    const message = `\`published\` is ${published}, long before arXiv gave its id in ${month}.`;
    found.push(['published', message]);
  }
  if (withdrawn && addDays(withdrawn.date, WAITING_DAYS_MAX) < first) {
    const message = `The paper is withdrawn on ${withdrawn.date}, before arXiv gave its id in ${month}.`;
    found.push(['withdrawn.date', message]);
  }
  return found;
}
