import { abstractText, titleText } from '../../../abstract/index.ts';
import { type Entry, topicsOf } from '../../archive/entry.ts';
import { bylineOf } from '../../formats/text/byline.ts';
import { escapeMarkup } from '../../formats/text/escape.ts';
import type { Site } from '../../site.ts';

/** A word of the title weighs as much as this many of the abstract. */
const TITLE_WEIGHT = 7;

/**
 * What the search index takes of a paper, as a page for Pagefind: title, abstract, names; what results show; what
 * they can be filtered and sorted by. Plain text, mathematics in Unicode, so that excerpts read well; names come
 * last, so that excerpts begin with the abstract.
 */
export function searchDocument({ config, words }: Site, entry: Entry): string {
  const { paper, authors, org } = entry;
  const title = escapeMarkup(titleText(paper.title));
  const abstract = escapeMarkup(abstractText(paper.abstract));
  const names = escapeMarkup(authors.map(({ name }) => name).join(', '));
  const byline = [words.days.medium(paper.date), bylineOf(words, entry)]
    .filter(Boolean)
    .join(' · ');
  const hidden: [kind: string, value: string][] = [
    ['meta="title"', titleText(paper.title)],
    ['meta="byline"', byline],
    ['sort="date"', paper.date],
    ['sort="upvotes"', String(paper.upvotes ?? 0).padStart(7, '0')],
    ...(org?.slug ? [['filter="org"', org.name] as [string, string]] : []),
    ...topicsOf(entry).map(({ name }): [string, string] => ['filter="tag"', name]),
  ];
  const spans = hidden.map(
    ([kind, value]) => `<b data-pagefind-${kind}>${escapeMarkup(value)}</b>`,
  );
  return `<html lang="${escapeMarkup(config.contentLanguage)}"><body><main data-pagefind-body><h1 data-pagefind-weight="${TITLE_WEIGHT}">${title}</h1><p>${abstract}</p><p>${names}</p></main><p data-pagefind-ignore>${spans.join('')}</p></body></html>`;
}
