import { renderTitle, titleText } from '../../abstract/index.ts';
import { paperFormats } from '../addresses/paper-forms.ts';
import type { PageEntry } from '../archive/entry.ts';
import type { PaperHistory } from '../archive/publication.ts';
import { paperPath } from '../content/paper-file.ts';
import { bibtexEntry } from '../formats/bibtex.ts';
import { referenceOf } from '../formats/reference.ts';
import { apa, type Piece } from '../formats/styles.ts';
import { arxivOf } from '../model/arxiv-id.ts';
import type { Day } from '../model/day.ts';
import { arxivHtmlOf, linksOf } from '../model/links.ts';
import type { Paper } from '../model/paper.ts';
import type { Site } from '../site.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import { contentLanguage } from './content-language.ts';
import type { Download } from './downloads.ts';
import { holdWords } from './hold-words.ts';
import { type Link, linkOf, type MaybeLink } from './links.ts';
import { leadToCopies, linkOrCopy } from './lost-links.ts';
import type { Neighbour } from './neighbours.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { headOfPaper } from './paper-citation.ts';
import { type Fact, goneFacts, historyFacts, linkTo, paperFacts } from './paper-facts.ts';
import { namesOnPage, type PaperNames } from './paper-names.ts';
import { renderedAbstract } from './rendered-abstract.ts';
import { acronymsOf, sharedWords } from './shared-words.ts';

/** What a paper's page shows of another paper. */
export interface OtherPaper {
  id: string;
  /** As written. */
  title: string;
}

/** A related paper, and why it is one: words that both share, or else topics. */
export interface RelatedFacts extends OtherPaper {
  date: Day;
  topics: readonly string[];
  words: readonly string[];
}

/** What a paper's page depends on. */
export interface PaperFacts {
  entry: PageEntry;
  /** Its place in its day, from 1, and how many papers the day has. */
  place: number;
  ofDay: number;
  previous?: OtherPaper;
  next?: OtherPaper;
  /** Papers under the same title, and other versions and parts of it; absent where there are none. */
  twins?: { same: readonly OtherPaper[]; versions: readonly OtherPaper[] };
  related: readonly RelatedFacts[];
  /** Name of its social card. */
  card: string;
  /** What the repository says of its file, where pages tell it. */
  history?: PaperHistory;
}

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
  id: string;
  day: Link;
  position: string;
  titleHtml: string;
  /** The language of its texts, where it is not that of the page. */
  lang?: string;
  org?: MaybeLink;
  meta: MaybeLink[];
  withdrawn?: string;
  actions: Link[];
  summary?: string;
  abstractHtml: string;
  /** The image beside the paper's file: addresses by width in pixels, smallest first. */
  teaser?: { sources: { href: string; width: number }[]; alt: string };
  tags: MaybeLink[];
  facts: Fact[];
  downloads: Download[];
  bibtex: string;
  /** The reference as the APA wants it. */
  reference: Piece[];
  related: RelatedLine[];
  previous?: Neighbour;
  next?: Neighbour;
  /** Where a reader can correct the file, where the configuration names the repository. */
  correct: Link[];
  labels: Labels['paper'];
  listLabels: Labels['list'];
}

/** The view of a paper's page. */
export function paperView(site: Site, facts: PaperFacts): PaperView {
  const { words, routes } = site;
  const { entry } = facts;
  const { paper, org, gone } = entry;
  const reference = referenceOf(site, entry);
  const title = renderTitle(paper.title);
  const abstract = renderedAbstract(paper);
  const acronyms = acronymsOf(`${paper.title} ${paper.abstract}`);
  const related = facts.related.map((one) => relatedLine(site, one, acronyms));
  const hasMath =
    title.hasMath || abstract.hasMath || related.some((line) => line.titleHtml.includes('katex'));
  return {
    shell: pageShell(site, { ...headOfPaper(site, entry, facts.card), math: hasMath }),
    id: paper.id,
    day: { label: words.days.long(paper.date), href: routes.day(paper.date) },
    position: words.counts.positionOf(facts.place, facts.ofDay),
    ...neighbours(site, facts),
    titleHtml: holdWords(title.html),
    ...contentLanguage(site),
    ...namesOnPage(site, entry),
    ...(org && { org: linkOf.org(routes, org) }),
    meta: [...metaLine(site, paper), ...twinLinks(site, facts.twins)],
    ...(paper.withdrawn && {
      withdrawn: words.card.withdrawnOn(paper.withdrawn.date, paper.withdrawn.note),
    }),
    actions: actionsOf(site, entry),
    ...(paper.summary && { summary: paper.summary }),
    abstractHtml: leadToCopies(site, abstract.html, gone, paper.date),
    ...teaserOf(site, paper),
    tags: entry.tags.map((tag) => linkOf.tag(routes, tag)),
    facts: [
      ...paperFacts(site, paper, gone),
      ...goneFacts(site, paper, gone),
      ...historyFacts(site, paper, facts.history),
    ],
    downloads: downloadsOf(site, paper),
    bibtex: bibtexEntry(reference).trim(),
    reference: apa(reference),
    related,
    correct: correctLinks(site, paper),
    labels: labelsOf(words).paper,
    listLabels: labelsOf(words).list,
  };
}

/** The widths, in pixels, at which an image beside a paper is shown. */
export const TEASER_WIDTHS = [480, 720, 1080] as const;

function teaserOf({ routes }: Site, paper: Paper): Pick<PaperView, 'teaser'> {
  if (!paper.teaser) return {};
  const sources = TEASER_WIDTHS.map((width) => ({ href: routes.teaser(paper.id, width), width }));
  return { teaser: { sources, alt: paper.teaserAlt ?? '' } };
}

function downloadsOf(site: Site, { id }: Paper): Download[] {
  const { words } = site;
  const labels = { md: words.list.markdown, json: words.list.json };
  return paperFormats(site).map(({ format, address }) => ({
    label: labels[format],
    href: address(id),
    file: `${id}.${format}`,
  }));
}

function metaLine({ words }: Site, paper: Paper): MaybeLink[] {
  const arxiv = arxivOf(paper.id);
  return [
    ...(paper.published
      ? [linkTo(linksOf(paper).arxiv, words.paper.publishedOn(paper.published))]
      : []),
    ...(arxiv ? [{ label: `${words.paper.arxivId} ${arxiv}${paper.version ?? ''}` }] : []),
    ...(paper.categories[0] ? [{ label: paper.categories[0] }] : []),
  ];
}

/** Ways to the same title under other ids, and to its other versions and parts. */
function twinLinks({ words, routes }: Site, twins: PaperFacts['twins']): Link[] {
  return [
    ...(twins?.same ?? []).map(({ id }) => ({
      label: words.paper.alsoAs(id),
      href: routes.paper(id),
    })),
    ...(twins?.versions ?? []).map(({ id, title }) => ({
      label: words.paper.seeAlso(titleText(title)),
      href: routes.paper(id),
    })),
  ];
}

function actionsOf(site: Site, { paper, gone = [] }: PageEntry): Link[] {
  const { words } = site;
  const links = { ...linksOf(paper), html: arxivHtmlOf(paper) };
  const labels = {
    pdf: words.paper.readPdf,
    html: words.paper.readHtml,
    arxiv: words.paper.onArxiv,
    github: words.paper.code,
    project: words.paper.project,
    huggingface: words.paper.discuss,
  } as const;
  return (['pdf', 'html', 'arxiv', 'github', 'project', 'huggingface'] as const).flatMap((key) => {
    const href = links[key];
    return href ? [linkOrCopy(site, { label: labels[key], href }, gone, paper.date)] : [];
  });
}

function neighbours(
  { words, routes }: Site,
  facts: PaperFacts,
): Pick<PaperView, 'previous' | 'next'> {
  const neighbour = (other: OtherPaper | undefined, label: string): Neighbour | undefined =>
    other && { label, text: titleText(other.title), href: routes.paper(other.id) };
  const previous = neighbour(facts.previous, words.list.previous);
  const next = neighbour(facts.next, words.list.next);
  return { ...(previous && { previous }), ...(next && { next }) };
}

function relatedLine(
  { words, routes }: Site,
  related: RelatedFacts,
  acronyms: ReadonlyMap<string, string>,
): RelatedLine {
  const { id, title, date, topics, words: shared } = related;
  return {
    titleHtml: renderTitle(title).html,
    href: routes.paper(id),
    reason:
      shared.length > 0
        ? words.paper.sharedWords(sharedWords(shared, acronyms))
        : words.paper.sharedTopics(topics),
    day: { label: words.days.medium(date), href: routes.day(date) },
  };
}

function correctLinks({ config, words }: Site, paper: Paper): Link[] {
  if (!config.repository) return [];
  const file = `${config.contentFolder}/${paperPath(paper.id, paper.date)}`;
  // The fields of .github/ISSUE_TEMPLATE/mistake.yml.
  const query = new URLSearchParams({ template: 'mistake.yml', page: paper.id });
  return [
    { label: words.paper.edit, href: `${config.repository}/edit/${config.branch}/${file}` },
    { label: words.paper.report, href: `${config.repository}/issues/new?${query}` },
  ];
}
