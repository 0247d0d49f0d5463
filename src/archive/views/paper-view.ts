import { renderAbstract, renderTitle, titleText } from '../../abstract/index.ts';
import { paperPath } from '../content/paper-file.ts';
import { arxivOf } from '../model/arxiv-id.ts';
import { linksOf } from '../model/links.ts';
import type { Paper } from '../model/paper.ts';
import { type Related, relatedPapers } from '../related/related.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { Context, Link, MaybeLink } from './context.ts';
import type { Neighbour } from './neighbours.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { orgLink, tagLinks } from './paper-card.ts';
import { citationOf, headOfPaper } from './paper-citation.ts';
import { type Fact, paperFacts } from './paper-facts.ts';
import { namesOnPage, type PaperNames } from './paper-names.ts';
import { type SearchFields, searchFields } from './search-fields.ts';
import type { Download } from './take-along.ts';

/** How many related papers are shown. */
const RELATED_MAX = 4;

/** A related paper with its reason. */
export interface RelatedLine {
  titleHtml: string;
  href: string;
  reason: string;
  day: Link;
}

/** One paper: everything its page shows. */
export interface PaperView extends PaperNames {
  shell: PageShell;
  day: Link;
  position: string;
  titleHtml: string;
  org?: MaybeLink;
  meta: string[];
  withdrawn?: string;
  actions: Link[];
  summary?: string;
  abstractHtml: string;
  teaser?: { file: string; alt: string };
  tags: MaybeLink[];
  facts: Fact[];
  downloads: Download[];
  bibtex: string;
  related: RelatedLine[];
  previous?: Neighbour;
  next?: Neighbour;
  /** Where a reader can mend the file, where the configuration names the repository. */
  mend: Link[];
  search: SearchFields;
  labels: Labels['paper'];
  listLabels: Labels['list'];
  cardLabels: Labels['card'];
}

/** The view of a paper's page. */
export function paperView(context: Context, paper: Paper): PaperView {
  const { words, routes } = context;
  const title = renderTitle(paper.title);
  const abstract = renderAbstract(paper.abstract);
  const related = relatedPapers(context.archive, paper, RELATED_MAX).map((one) =>
    relatedLine(context, paper, one),
  );
  const org = orgLink(context, paper);
  return {
    shell: pageShell(context, {
      ...headOfPaper(context, paper),
      math:
        title.hasMath ||
        abstract.hasMath ||
        related.some((line) => line.titleHtml.includes('katex')),
    }),
    day: { label: words.days.long(paper.date), href: routes.day(paper.date) },
    ...placeInDay(context, paper),
    titleHtml: title.html,
    ...namesOnPage(context, paper),
    ...(org && { org }),
    meta: metaLine(context, paper),
    ...(paper.withdrawn && {
      withdrawn: words.card.withdrawnOn(paper.withdrawn.date, paper.withdrawn.note),
    }),
    actions: actionsOf(context, paper),
    ...(paper.summary && { summary: paper.summary }),
    abstractHtml: abstract.html,
    ...(paper.teaser && {
      teaser: {
        file: `${paperPath(paper.id, paper.date).replace(/[^/]+$/, '')}${paper.teaser}`,
        alt: paper.teaserAlt ?? '',
      },
    }),
    tags: tagLinks(context, paper),
    facts: paperFacts(context, paper),
    downloads: [
      {
        label: words.list.bibtex,
        href: routes.paperFile(paper.id, 'bib'),
        file: `${paper.id}.bib`,
      },
      {
        label: words.list.markdown,
        href: routes.paperFile(paper.id, 'md'),
        file: `${paper.id}.md`,
      },
      {
        label: words.list.json,
        href: routes.paperFile(paper.id, 'json'),
        file: `${paper.id}.json`,
      },
    ],
    bibtex: citationOf(context, paper),
    related,
    mend: mendLinks(context, paper),
    search: searchFields(context, paper),
    labels: labelsOf(words).paper,
    listLabels: labelsOf(words).list,
    cardLabels: labelsOf(words).card,
  };
}

function metaLine({ words }: Context, paper: Paper): string[] {
  const arxiv = arxivOf(paper.id);
  return [
    ...(paper.published ? [words.paper.publishedOn(paper.published)] : []),
    ...(arxiv ? [`${words.paper.arxivId} ${arxiv}${paper.version ?? ''}`] : []),
    ...(paper.categories[0] ? [paper.categories[0]] : []),
  ];
}

function actionsOf({ words }: Context, paper: Paper): Link[] {
  const links = linksOf(paper);
  const labels = {
    pdf: words.paper.readPdf,
    arxiv: words.paper.onArxiv,
    github: words.paper.code,
    project: words.paper.project,
    huggingface: words.paper.discuss,
  } as const;
  return (['pdf', 'arxiv', 'github', 'project', 'huggingface'] as const).flatMap((key) => {
    const href = links[key];
    return href ? [{ label: labels[key], href }] : [];
  });
}

function placeInDay(
  { archive, words, routes }: Context,
  paper: Paper,
): Pick<PaperView, 'position' | 'previous' | 'next'> {
  const day = archive.days.get(paper.date) ?? [];
  const at = day.indexOf(paper);
  const neighbour = (other: Paper | undefined, label: string): Neighbour | undefined =>
    other && { label, text: titleText(other.title), href: routes.paper(other.id) };
  const previous = neighbour(day[at - 1], words.list.previous);
  const next = neighbour(day[at + 1], words.list.next);
  return {
    position: words.counts.positionOf(at + 1, day.length),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

function relatedLine(context: Context, paper: Paper, related: Related): RelatedLine {
  const { archive, words, routes } = context;
  const { paper: other, words: shared } = related;
  const own = new Set(archive.tagsOf(paper));
  const tags = archive.tagsOf(other).filter((tag) => own.has(tag));
  return {
    titleHtml: renderTitle(other.title).html,
    href: routes.paper(other.id),
    reason:
      tags.length > 0
        ? words.paper.sharedTopics(tags.map((tag) => tag.label))
        : words.paper.sharedWords(shared),
    day: { label: words.days.medium(other.date), href: routes.day(other.date) },
  };
}

function mendLinks({ config, words }: Context, paper: Paper): Link[] {
  if (!config.repository) return [];
  const file = `${config.contentFolder}/${paperPath(paper.id, paper.date)}`;
  const query = new URLSearchParams({
    title: `${paper.id}: ${titleText(paper.title)}`,
    body: `File: ${file}

`,
  });
  return [
    { label: words.paper.edit, href: `${config.repository}/edit/${config.branch}/${file}` },
    { label: words.paper.report, href: `${config.repository}/issues/new?${query}` },
  ];
}
