import type { Feed, FeedEntry } from '../../formats/feeds/feed.ts';
import { firstAuthors } from '../../formats/text/byline.ts';
import { escapeMarkup } from '../../formats/text/escape.ts';
import { plainTitle } from '../../formats/text/plain.ts';
import { oneSentence } from '../../formats/text/sentence.ts';
import type { Day } from '../../model/day.ts';
import type { Paper } from '../../model/paper.ts';
import { outputWords } from '../../words/output-words.ts';
import type { Publication } from '../publication.ts';
import { feedFrame } from './paper-feed.ts';

/** How many days the digest feed holds: a month's absence loses nothing. */
const DIGEST_DAYS = 31;

/** The feed with one entry a day, for those to whom an entry a paper is too much. */
export function digestFeed(publication: Publication): Feed {
  const { archive, routes } = publication;
  return {
    ...feedFrame(publication, outputWords.feeds.digest),
    description: outputWords.feeds.digestDescription,
    page: routes.absolute(routes.home()),
    entries: [...archive.days]
      .slice(0, DIGEST_DAYS)
      .map(([day, papers]) => dayEntry(day, papers, publication)),
  };
}

function dayEntry(day: Day, papers: readonly Paper[], publication: Publication): FeedEntry {
  const { routes } = publication;
  return {
    address: routes.absolute(routes.day(day)),
    title: outputWords.feeds.digestTitle(day, papers.length),
    day,
    authors: [],
    categories: [],
    html: `<ol>${papers.map((paper) => paperHtml(paper, publication)).join('')}</ol>`,
  };
}

function paperHtml(paper: Paper, { archive, routes }: Publication): string {
  const address = routes.absolute(routes.paper(paper.id));
  const byline = firstAuthors(paper, archive.orgOf(paper)?.name ?? paper.org);
  return [
    `<li><p><a href="${escapeMarkup(address)}">${escapeMarkup(plainTitle(paper))}</a>`,
    byline === '' ? '' : `<br>${escapeMarkup(byline)}`,
    `</p><p>${escapeMarkup(oneSentence(paper))}</p></li>`,
  ].join('');
}
