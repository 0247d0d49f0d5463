import { renderTitle, titleText } from '../../abstract/index.ts';
import { type Line, lineOf, type PageEntry } from '../archive/entry.ts';
import { coinsOf } from '../formats/coins.ts';
import { escapeMarkup } from '../formats/text/escape.ts';
import { plainAbstract, plainTitle } from '../formats/text/plain.ts';
import type { Day } from '../model/day.ts';
import { type LinkKey, linksOf } from '../model/links.ts';
import { firstListed } from '../model/listed-days.ts';
import type { Paper } from '../model/paper.ts';
import type { Site } from '../site.ts';
import { shorten } from '../words/shorten.ts';
import { contentLanguage } from './content-language.ts';
import { holdWords } from './hold-words.ts';
import { type Link, linkOf, type MaybeLink } from './links.ts';
import { leadToCopies, linkOrCopy } from './lost-links.ts';
import { renderedAbstract } from './rendered-abstract.ts';

/** An abstract of more characters than this is folded to a few lines. */
const FOLDED_FROM = 300;

/** How many characters of abstracts, as HTML, a page shows whole. */
const PAGE_ABSTRACTS = 40_000;

/** How many characters of an abstract stand for it after that. */
const BEGINNING = 280;

/** The order in which a list shows the links of a paper. */
const SHOWN_LINKS: readonly LinkKey[] = ['arxiv', 'pdf', 'github', 'project', 'huggingface'];

/** A number, and what follows it for the ear alone: "28", " upvotes as of 24 September 2025". */
export interface Count {
  figure: string;
  rest: string;
}

/** A paper in one line of a list: title, byline, counts. */
export interface PaperLine {
  id: string;
  href: string;
  titleHtml: string;
  org?: MaybeLink;
  authors: MaybeLink[];
  /** What reference managers read of it. */
  coins: string;
  /** "and 9 more". */
  moreAuthors?: string;
  upvotes?: Count;
  /** "5 comments". */
  comments?: string;
  withdrawn?: string;
  /** "First listed 6 Jun 2025", in the list of a later day. */
  again?: Link;
  /** Whether it shows mathematics. */
  math: boolean;
  /** The language of its texts, where it is not that of the page. */
  lang?: string;
}

/** A paper in a list that shows its abstract. */
export interface PaperCard extends PaperLine {
  rank?: number;
  /** The day that lists it, where the list holds several days. */
  day?: Link;
  tags: MaybeLink[];
  links: Link[];
  abstractHtml: string;
  /** Name of the switch that opens an abstract of more than a few lines, for the ear. */
  opens?: string;
  /** Where the rest of an abstract stands that a very long page only begins. */
  readOn?: Link;
}

/** The line of a paper; `day` where it stands in the list of a day. */
export function paperLine(site: Site, line: Line, day?: Day): PaperLine {
  const { words, routes } = site;
  const title = renderTitle(line.title);
  const { hidden, withdrawn } = line;
  return {
    id: line.id,
    href: routes.paper(line.id),
    titleHtml: holdWords(title.html),
    math: title.hasMath,
    ...(line.org && { org: linkOf.org(routes, line.org) }),
    authors: line.authors.map((label) => ({ label })),
    coins: coinsOf({
      id: line.id,
      title: plainTitle(line),
      doi: line.doi,
      page: routes.absolute(routes.paper(line.id)),
    }),
    ...(hidden > 0 && {
      moreAuthors:
        line.authors.length === 0 ? words.counts.authors(hidden) : words.counts.andMore(hidden),
    }),
    ...countsOf(site, line),
    ...(withdrawn && { withdrawn: words.card.withdrawnOn(withdrawn.date, withdrawn.note) }),
    ...listedBefore(site, line, day),
    ...contentLanguage(site),
  };
}

/** Says so where a paper in the list of a day stood in that of an earlier one. */
function listedBefore(
  { words, routes }: Site,
  line: Line,
  day: Day | undefined,
): Pick<PaperLine, 'again'> {
  const first = firstListed(line);
  if (day === undefined || first >= day) return {};
  return { again: { label: words.card.firstListed(first), href: routes.day(first) } };
}

/** What a card shows besides the paper. */
interface CardOptions {
  rank?: number;
  /** The day that the list is of. */
  day?: Day;
  /** Whether each card states its paper's day, where the list holds several. */
  withDay?: boolean;
}

function paperCard(site: Site, entry: PageEntry, options: CardOptions): PaperCard {
  const { words, routes } = site;
  const { paper, tags } = entry;
  const abstract = renderedAbstract(paper);
  const line = paperLine(site, lineOf(entry), options.day);
  return {
    ...line,
    authors: entry.authors.map((author) => linkOf.author(routes, author)),
    ...(options.rank !== undefined && { rank: options.rank }),
    ...(options.withDay && {
      day: { label: words.days.medium(paper.date), href: routes.day(paper.date) },
    }),
    tags: tags.map((tag) => linkOf.tag(routes, tag)),
    links: paperLinks(site, entry),
    abstractHtml: leadToCopies(site, abstract.html, entry.gone, paper.date),
    math: line.math || abstract.hasMath,
    ...(paper.abstract.length > FOLDED_FROM && {
      opens: words.card.wholeAbstract(titleText(paper.title)),
    }),
  };
}

/**
 * The cards of a page, ranked. A page shows whole abstracts up to a limit that most days stay below, and after it
 * their beginnings, so that the fullest day still loads fast.
 */
export function paperCards(
  site: Site,
  entries: readonly PageEntry[],
  options: Omit<CardOptions, 'rank'>,
): PaperCard[] {
  let shown = 0;
  return entries.map((entry, index) => {
    const card = paperCard(site, entry, { rank: index + 1, ...options });
    shown += card.abstractHtml.length;
    return shown <= PAGE_ABSTRACTS ? card : beginning(site, card, entry.paper);
  });
}

/** Cards of which those say nothing to reference managers whose papers a page says already, so that each is offered once. */
export function saidOnce<Card extends PaperLine>(
  cards: readonly Card[],
  said: ReadonlySet<string>,
): Card[] {
  return cards.map((card) => (said.has(card.id) ? { ...card, coins: '' } : card));
}

function beginning({ words }: Site, card: PaperCard, paper: Paper): PaperCard {
  const { opens: _, ...rest } = card;
  return {
    ...rest,
    abstractHtml: `<p>${escapeMarkup(shorten(plainAbstract(paper), BEGINNING))}</p>`,
    math: renderTitle(paper.title).hasMath,
    readOn: { label: words.card.readAbstract, href: card.href },
  };
}

/** The links of a paper in the order in which they are shown. */
function paperLinks(site: Site, { paper, gone = [] }: PageEntry): Link[] {
  const links = linksOf(paper);
  return SHOWN_LINKS.flatMap((key) => {
    const href = links[key];
    const label = site.words.card[key];
    return href ? [linkOrCopy(site, { label, href }, gone, paper.date)] : [];
  });
}

/** Upvotes with the day on which they were read, and comments where there are any. */
function countsOf({ words }: Site, line: Line): Pick<PaperLine, 'upvotes' | 'comments'> {
  const { upvotes, comments, retrieved } = line;
  const asOf = retrieved ? ` ${words.counts.asOf(retrieved)}` : '';
  const figure = upvotes === undefined ? '' : words.counts.figure(upvotes);
  return {
    ...(upvotes !== undefined && {
      upvotes: { figure, rest: words.counts.upvotes(upvotes).slice(figure.length) + asOf },
    }),
    ...(comments && { comments: words.counts.comments(comments) }),
  };
}
