import { abstractText, titleText } from '../../../abstract/index.ts';
import { type Entry, topicsOf } from '../../archive/entry.ts';
import { bylineOf } from '../../formats/text/byline.ts';
import { escapeMarkup } from '../../formats/text/escape.ts';
import { asciiOf, withoutMarks } from '../../model/ascii.ts';
import type { Day } from '../../model/day.ts';
import type { Site } from '../../site.ts';

/** A paper for the search index. */
export interface SearchDocument {
  /** Of its page below the site, whatever path the site is at: `/papers/2506.24119/`. */
  url: string;
  date: Day;
  upvotes: number;
  /** What is searched, what a result shows, and what results can be filtered by, as a page for Pagefind. */
  html: string;
}

/** What results can be filtered by: topics and organizations, by slug. Other filters only travel with a result. */
export const RESULT_FILTERS: readonly string[] = ['org', 'tag'];

/**
 * What the search index takes of a paper. The abstract alone is text, so that excerpts are of nothing else; title,
 * authors and organization are searched too, as metadata, of which Pagefind weighs the title most. All is plain text,
 * mathematics in Unicode.
 */
export function searchDocument({ config, routes, words }: Site, entry: Entry): SearchDocument {
  const { paper, org } = entry;
  const byline = [words.days.medium(paper.date), bylineOf(entry)].filter(Boolean).join(' · ');
  const facts: [kind: string, value: string][] = [
    ['meta="title"', titleText(paper.title)],
    ['meta="authors"', searchedNames(paper.authors)],
    ['meta="org"', org?.name ?? ''],
    // Metadata is searched, and a byline repeats names and has the numbers of a date: it travels as a filter.
    ['filter="byline"', byline],
    ['filter="org"', org?.slug ?? ''],
    ...topicsOf(entry).map(({ slug }): [string, string] => ['filter="tag"', slug]),
  ];
  const hidden = facts
    .filter(([, value]) => value !== '')
    .map(([kind, value]) => `<b data-pagefind-${kind}>${escapeMarkup(value)}</b>`);
  const abstract = escapeMarkup(abstractText(paper.abstract));
  const html = `<html lang="${escapeMarkup(config.language)}"><body><p data-pagefind-body>${abstract}</p><p>${hidden.join('')}</p></body></html>`;
  const url = routes.paper(paper.id).slice(routes.root.length - 1);
  return { url, date: paper.date, upvotes: paper.upvotes ?? 0, html };
}

/** Names as they are printed, and in ASCII where that is more than marks dropped: `Søgaard` is found as `Sogaard` too. */
function searchedNames(names: readonly string[]): string {
  const folded = names.filter((name) => asciiOf(name) !== withoutMarks(name)).map(asciiOf);
  return [...names, ...folded].join(', ');
}
