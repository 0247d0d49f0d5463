import { abstractFeedHtml } from '../../../abstract/index.ts';
import { type Entry, topicsOf } from '../../archive/entry.ts';
import { LINK_KEYS, linksOf } from '../../model/links.ts';
import type { Paper } from '../../model/paper.ts';
import type { Site } from '../../site.ts';
import { escapeMarkup } from '../text/escape.ts';
import { plainTitle } from '../text/plain.ts';
import { oneSentence } from '../text/sentence.ts';
import type { FeedEntry } from './feed.ts';

/** The entry of a paper in a feed: with abstract, names and topics, or with one sentence alone where the feed is `brief`. */
export function paperEntry(site: Site, entry: Entry, brief: boolean): FeedEntry {
  const { paper } = entry;
  const { arxiv } = linksOf(paper);
  return {
    address: site.routes.absolute(site.routes.paper(paper.id)),
    title: plainTitle(paper),
    day: paper.date,
    authors: brief ? [] : paper.authors,
    categories: brief ? [] : topicsOf(entry).map(({ name }) => name),
    html: brief
      ? `${withdrawalHtml(site, paper)}<p>${escapeMarkup(oneSentence(paper))}</p>`
      : entryHtml(site, entry),
    ...(arxiv && { related: arxiv }),
  };
}

/** Counts of upvotes are left out: an entry that changes every day is shown as new every day by some readers. */
function entryHtml(site: Site, entry: Entry): string {
  const { paper } = entry;
  return [
    withdrawalHtml(site, paper),
    bylineHtml(site, entry),
    abstractFeedHtml(paper.abstract),
    linksHtml(site, paper),
  ].join('');
}

function withdrawalHtml({ words }: Site, { withdrawn }: Paper): string {
  if (!withdrawn) return '';
  return `<p><strong>${escapeMarkup(words.card.withdrawnOn(withdrawn.date, withdrawn.note))}</strong></p>`;
}

/** The organization, and the number of authors where the list is not complete; readers show the names themselves. */
function bylineHtml({ routes, words }: Site, { paper, org }: Entry): string {
  const parts = [
    org?.slug
      ? anchor(routes.absolute(routes.org(org.slug)), org.name)
      : org && escapeMarkup(org.name),
    paper.authorCount && words.counts.authors(paper.authorCount),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `<p>${parts.join(' · ')}</p>`;
}

function linksHtml({ words }: Site, paper: Paper): string {
  const links = linksOf(paper);
  const anchors = LINK_KEYS.flatMap((key) => {
    const address = links[key];
    return address ? [anchor(address, words.card[key])] : [];
  });
  return anchors.length === 0 ? '' : `<p>${anchors.join(' · ')}</p>`;
}

function anchor(address: string, text: string): string {
  return `<a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a>`;
}
