import type { Entry } from '../../archive/entry.ts';
import { fileKind, placed } from '../../catalogue/kind.ts';
import type { Feed, FeedEntry } from '../../formats/feeds/feed.ts';
import { feedHead } from '../../formats/feeds/feed-head.ts';
import { rssFeed } from '../../formats/feeds/rss.ts';
import { bylineOf } from '../../formats/text/byline.ts';
import { escapeMarkup } from '../../formats/text/escape.ts';
import { plainTitle } from '../../formats/text/plain.ts';
import { oneSentence } from '../../formats/text/sentence.ts';
import type { Day } from '../../model/day.ts';
import type { Site } from '../../site.ts';

/** How many days the digest feed holds: a month's absence loses nothing. */
const DIGEST_DAYS = 31;

/** The newest days with their papers. */
interface DigestFacts {
  days: readonly { day: Day; entries: readonly Entry[] }[];
}

/** The feed with one entry a day, for those to whom an entry a paper is too much. */
export const digestFeeds = fileKind<DigestFacts>({
  *files({ site, archive, entriesOf }) {
    const days = [...archive.days].slice(0, DIGEST_DAYS);
    yield placed(site.routes.digestFeed(), () => ({
      days: days.map(([day, papers]) => ({ day, entries: entriesOf(papers) })),
    }));
  },
  body: (site, facts) =>
    rssFeed(digestFeed(site, facts), site.routes.absolute(site.routes.digestFeed())),
});

function digestFeed(site: Site, { days }: DigestFacts): Feed {
  const { feeds } = site.words.outputs;
  return {
    ...feedHead(site, feeds.digest, days[0]?.day),
    description: feeds.digestDescription,
    page: site.routes.absolute(site.routes.home()),
    entries: days.map(({ day, entries }) => dayEntry(site, day, entries)),
  };
}

function dayEntry(site: Site, day: Day, entries: readonly Entry[]): FeedEntry {
  return {
    address: site.routes.absolute(site.routes.day(day)),
    title: site.words.outputs.feeds.digestTitle(day, entries.length),
    day,
    authors: [],
    categories: [],
    html: `<ol>${entries.map((entry) => paperHtml(site, entry)).join('')}</ol>`,
  };
}

function paperHtml({ routes, words }: Site, entry: Entry): string {
  const { paper } = entry;
  const address = routes.absolute(routes.paper(paper.id));
  const byline = bylineOf(words, entry);
  return [
    `<li><p><a href="${escapeMarkup(address)}">${escapeMarkup(plainTitle(paper))}</a>`,
    byline === '' ? '' : `<br>${escapeMarkup(byline)}`,
    `</p><p>${escapeMarkup(oneSentence(paper))}</p></li>`,
  ].join('');
}
