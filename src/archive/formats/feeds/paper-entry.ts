import { abstractFeedHtml } from '../../../abstract/index.ts';
import type { Publication } from '../../files/publication.ts';
import { memoize } from '../../memoize.ts';
import { LINK_KEYS, linksOf } from '../../model/links.ts';
import type { Paper } from '../../model/paper.ts';
import { en } from '../../words/en.ts';
import { escapeMarkup } from '../text/escape.ts';
import { plainTitle } from '../text/plain.ts';
import type { FeedEntry } from './feed.ts';

/** Makes the entries of one archive; a paper is rendered once, however many feeds and formats hold it. */
export const paperEntries = memoize((publication: Publication) =>
  memoize((paper: Paper) => paperEntry(paper, publication)),
);

function paperEntry(paper: Paper, publication: Publication): FeedEntry {
  const { archive, routes } = publication;
  const { arxiv } = linksOf(paper);
  return {
    address: routes.absolute(routes.paper(paper.id)),
    title: plainTitle(paper),
    day: paper.date,
    authors: paper.authors,
    categories: archive.tagsOf(paper).map((tag) => tag.label),
    html: entryHtml(paper, publication),
    ...(arxiv && { related: arxiv }),
  };
}

/** Counts of upvotes are left out: an entry that changes every day is shown as new every day by some readers. */
function entryHtml(paper: Paper, publication: Publication): string {
  return [
    withdrawalHtml(paper),
    bylineHtml(paper, publication),
    abstractFeedHtml(paper.abstract),
    linksHtml(paper),
  ].join('');
}

function withdrawalHtml({ withdrawn }: Paper): string {
  if (!withdrawn) return '';
  return `<p><strong>${escapeMarkup(en.card.withdrawnOn(withdrawn.date, withdrawn.note))}</strong></p>`;
}

/** The organization, and the number of authors where the list is not complete; readers show the names themselves. */
function bylineHtml(paper: Paper, { archive, routes }: Publication): string {
  const org = archive.orgOf(paper);
  const parts = [
    org
      ? anchor(routes.absolute(routes.org(org.slug)), org.name)
      : paper.org && escapeMarkup(paper.org),
    paper.authorCount && en.counts.authors(paper.authorCount),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `<p>${parts.join(' · ')}</p>`;
}

function linksHtml(paper: Paper): string {
  const links = linksOf(paper);
  const anchors = LINK_KEYS.flatMap((key) => {
    const address = links[key];
    return address ? [anchor(address, en.card[key])] : [];
  });
  return anchors.length === 0 ? '' : `<p>${anchors.join(' · ')}</p>`;
}

function anchor(address: string, text: string): string {
  return `<a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a>`;
}
