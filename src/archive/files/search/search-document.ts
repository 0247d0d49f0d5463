import { abstractText, titleText } from '../../../abstract/index.ts';
import { type Entry, type Named, topicsOf } from '../../archive/entry.ts';
import { escapeMarkup } from '../../formats/text/escape.ts';
import { arxivOf } from '../../model/arxiv-id.ts';
import { EVERY_PAPER } from '../../search/every-paper.ts';
import { foldText } from '../../search/fold.ts';
import type { ShownName, ShownPaper } from '../../search/shown-paper.ts';
import type { Site } from '../../site.ts';

/** A paper for the search index. */
export interface SearchDocument {
  /** Of its page below the site, whatever path the site is at: `/papers/2506.24119/`. */
  url: string;
  /** What is searched and what results can be filtered by, as a page for Pagefind. */
  html: string;
  /** What a result shows. */
  shown: ShownPaper;
  /** As a result quotes it. */
  abstract: string;
}

/** How many authors a result knows; a few papers have hundreds. */
const AUTHORS_MAX = 60;

/** A word between names, so that the end of one and the beginning of the next are not found together. */
export const BETWEEN_NAMES = 'xxbetweenxx';

/** A name of several words written as one, `ControlNet`, `FlashAttention`. */
const HUMPED = /\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+)+/gu;

/**
 * What the search index takes of a paper: all text folded as a query is (see fold.ts). The abstract is the page;
 * title, authors and organization are metadata, of which Pagefind weighs the title most.
 */
export function searchDocument({ config, routes }: Site, entry: Entry): SearchDocument {
  const { paper, org } = entry;
  const [title, abstract] = [titleText(paper.title), abstractText(paper.abstract)];
  const facts: [kind: string, value: string][] = [
    ['meta="title"', foldText(title)],
    ['meta="authors"', paper.authors.map(foldText).join(` ${BETWEEN_NAMES} `)],
    ['meta="org"', foldText(org?.name ?? '')],
    ['meta="also"', humpedNames(`${title} ${abstract}`)],
    ['meta="every"', EVERY_PAPER],
    ['filter="org"', org?.slug ?? ''],
    ...topicsOf(entry).map(({ slug }): [string, string] => ['filter="tag"', slug]),
  ];
  const hidden = facts
    .filter(([, value]) => value !== '')
    .map(([kind, value]) => `<b data-pagefind-${kind}>${escapeMarkup(value)}</b>`);
  // Pagefind leaves out a page of no words, and an abstract such as `$\ldots$` has none.
  const text = escapeMarkup(foldText(abstract)) || EVERY_PAPER;
  const html = `<html lang="${escapeMarkup(config.contentLanguage)}"><body><p data-pagefind-body>${text}</p><p>${hidden.join('')}</p></body></html>`;
  const url = routes.paper(paper.id).slice(routes.root.length - 1);
  return { url, html, shown: shownPaper(entry, title), abstract };
}

/** Names written as one word, each in its parts; what is asked may have blanks there. */
function humpedNames(text: string): string {
  const names = [...new Set(text.match(HUMPED))];
  return names
    .map((name) => foldText(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')))
    .join(` ${BETWEEN_NAMES} `);
}

function shownPaper(entry: Entry, title: string): ShownPaper {
  const { paper, org } = entry;
  const { authors } = paper;
  const tags = topicsOf(entry).map(shownName);
  const arxiv = arxivOf(paper.id);
  const hidden =
    Math.max(authors.length, paper.authorCount ?? 0) - Math.min(authors.length, AUTHORS_MAX);
  return {
    id: paper.id,
    title,
    date: paper.date,
    ...(org && { org: shownName(org) }),
    authors: authors.slice(0, AUTHORS_MAX),
    ...(hidden > 0 && { hidden }),
    ...(tags.length > 0 && { tags }),
    ...(paper.upvotes !== undefined && { upvotes: paper.upvotes }),
    ...(arxiv !== undefined && { arxiv }),
  };
}

function shownName({ name, slug }: Named): ShownName {
  return slug === undefined ? [name] : [name, slug];
}

/** What results can be filtered by: topics and organizations, by slug. */
export const RESULT_FILTERS: readonly string[] = ['org', 'tag'];
