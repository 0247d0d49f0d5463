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

function checkDayOrder(paper: Paper, file: string, places: Places): Problem[] {
  const { id, date, published } = paper;
  const month = monthOfArxiv(id);
  const day = (key: 'date' | 'published', message: string): Problem =>
    problem(
      'day-order',
      file,
      places[key],
      message,
      'Compare both days with the source; leave them if they are right.',
    );
  const problems: Problem[] = [];
  // A day is listed in one time zone and published in another: one day apart says nothing.
  if (published && published > addDays(date, 1)) {
    const message = `The paper is listed on ${date}, before it was published on ${published}.`;
    problems.push(day('published', message));
  }
  if (month !== undefined && date < `${month}-01`) {
    problems.push(
      day('date', `The paper is listed on ${date}, before arXiv gave its id in ${month}.`),
    );
  }
  if (month !== undefined && published && addDays(published, -1).slice(0, 7) > month) {
    problems.push(
      day(
        'published',
        `\`published\` is ${published}, after the month of its arXiv id, ${month}: that of a later version?`,
      ),
    );
  }
  return problems;
}
