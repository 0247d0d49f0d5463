import { abstractFeedHtml, titleFeedHtml } from '../../../abstract/index.ts';
import type { Entry } from '../../archive/entry.ts';
import { linksOf } from '../../model/links.ts';
import type { Site } from '../../site.ts';
import { escapeMarkup } from '../text/escape.ts';
import { xhtmlDocument } from './xhtml.ts';

/** How many names stand under a title; a list of hundreds would fill the small page of a reader. */
const NAMES_MAX = 12;

/** The links of a paper in a book: the rest follows from them. */
const LINKS = ['pdf', 'arxiv', 'github', 'project'] as const;

/** A day of a book: each paper with its names, abstract and links, formulas as MathML. */
export function chapterXhtml(site: Site, title: string, entries: readonly Entry[]): string {
  return xhtmlDocument({
    site,
    title,
    body: `<h1>${escapeMarkup(title)}</h1>\n${entries.map((entry) => paperXhtml(site, entry)).join('\n')}`,
  });
}

function paperXhtml(site: Site, { paper, org }: Entry): string {
  const { words, routes, config } = site;
  const page = escapeMarkup(routes.absolute(routes.paper(paper.id)));
  const shown = paper.authors.slice(0, NAMES_MAX);
  const hidden = Math.max(paper.authorCount ?? 0, paper.authors.length) - shown.length;
  const people =
    shown.length === 0 && hidden > 0
      ? words.counts.authors(hidden)
      : [shown.join(', '), hidden > 0 ? words.counts.andMore(hidden) : ''].join(' ').trim();
  const byline = [org?.name, people].filter(Boolean).join(' · ');
  const lang = escapeMarkup(config.contentLanguage);
  return `<section lang="${lang}" xml:lang="${lang}">
<h2><a href="${page}">${titleFeedHtml(paper.title)}</a></h2>
${byline === '' ? '' : `<p class="byline">${escapeMarkup(byline)}</p>\n`}${withdrawal(site, { paper })}${abstractFeedHtml(paper.abstract)}
${linksXhtml(site, { paper })}</section>`;
}

function withdrawal({ words }: Site, { paper }: Pick<Entry, 'paper'>): string {
  if (!paper.withdrawn) return '';
  const { date, note } = paper.withdrawn;
  return `<p><strong>${escapeMarkup(words.card.withdrawnOn(date, note))}</strong></p>\n`;
}

function linksXhtml({ words }: Site, { paper }: Pick<Entry, 'paper'>): string {
  const links = linksOf(paper);
  const anchors = LINKS.flatMap((key) => {
    const address = links[key];
    return address ? [`<a href="${escapeMarkup(address)}">${words.card[key]}</a>`] : [];
  });
  return anchors.length === 0 ? '' : `<p class="links">${anchors.join(' · ')}</p>\n`;
}
