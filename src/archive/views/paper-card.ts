import { abstractText, renderAbstract, renderTitle, titleText } from '../../abstract/index.ts';
import { hasPage } from '../archive/with-pages.ts';
import { escapeMarkup } from '../formats/text/escape.ts';
import { type LinkKey, linksOf } from '../model/links.ts';
import type { Paper } from '../model/paper.ts';
import type { Context, Link, MaybeLink } from './context.ts';
import { shorten } from './page-shell.ts';

/** An abstract of more characters than this is folded to a few lines. */
const FOLDED_FROM = 300;

/** How many characters of abstracts, as HTML, a page shows whole. */
const PAGE_ABSTRACTS = 46_000;

/** How many characters of an abstract stand for it after that. */
const BEGINNING = 280;

/** How many authors a list shows. */
const AUTHORS_SHOWN = 3;

/** The order in which a list shows the links of a paper. */
const SHOWN_LINKS: readonly LinkKey[] = ['arxiv', 'pdf', 'github', 'project', 'huggingface'];

/** A number with what it counts, for the eye and for the ear. */
export interface Count {
  figure: string;
  label: string;
}

/** A paper in one line of a list: title, byline, counts. */
export interface PaperLine {
  id: string;
  href: string;
  titleHtml: string;
  org?: MaybeLink;
  authors: MaybeLink[];
  /** "and 9 more". */
  moreAuthors?: string;
  upvotes?: Count;
  /** "5 comments". */
  comments?: string;
  withdrawn?: string;
  /** Whether it shows mathematics. */
  math: boolean;
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

/** The line of a paper. */
export function paperLine(context: Context, paper: Paper): PaperLine {
  const { words } = context;
  const shown = paper.authors.slice(0, AUTHORS_SHOWN);
  const more = Math.max(paper.authorCount ?? 0, paper.authors.length) - shown.length;
  const org = orgLink(context, paper);
  const title = renderTitle(paper.title);
  return {
    id: paper.id,
    href: context.routes.paper(paper.id),
    titleHtml: title.html,
    math: title.hasMath,
    ...(org && { org }),
    authors: shown.map((name) => authorLink(context, paper, name)),
    ...(more > 0 && {
      moreAuthors: shown.length === 0 ? words.counts.authors(more) : words.counts.andMore(more),
    }),
    ...countsOf(context, paper),
    ...(paper.withdrawn && {
      withdrawn: words.card.withdrawnOn(paper.withdrawn.date, paper.withdrawn.note),
    }),
  };
}

/** The card of a paper; `rank` where the list is a ranking, `withDay` where it holds several days. */
function paperCard(
  context: Context,
  paper: Paper,
  options: { rank?: number; withDay?: boolean } = {},
): PaperCard {
  const { words, routes } = context;
  const abstract = renderAbstract(paper.abstract);
  const line = paperLine(context, paper);
  return {
    ...line,
    ...(options.rank !== undefined && { rank: options.rank }),
    ...(options.withDay && {
      day: { label: words.days.medium(paper.date), href: routes.day(paper.date) },
    }),
    tags: tagLinks(context, paper),
    links: paperLinks(context, paper),
    abstractHtml: abstract.html,
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
  context: Context,
  papers: readonly Paper[],
  options: { withDay?: boolean } = {},
): PaperCard[] {
  let shown = 0;
  return papers.map((paper, index) => {
    const card = paperCard(context, paper, { rank: index + 1, ...options });
    shown += card.abstractHtml.length;
    return shown <= PAGE_ABSTRACTS ? card : beginning(context, card, paper);
  });
}

function beginning(context: Context, card: PaperCard, paper: Paper): PaperCard {
  const { opens: _, ...rest } = card;
  return {
    ...rest,
    abstractHtml: `<p>${escapeMarkup(shorten(abstractText(paper.abstract), BEGINNING))}</p>`,
    math: renderTitle(paper.title).hasMath,
    readOn: { label: context.words.card.readOn, href: card.href },
  };
}

/** The links of a paper in the order in which they are shown. */
function paperLinks({ words }: Context, paper: Paper): Link[] {
  const links = linksOf(paper);
  return SHOWN_LINKS.flatMap((key) => {
    const href = links[key];
    return href ? [{ label: words.card[key], href }] : [];
  });
}

/** A name that leads to its page where it has one. */
export function authorLink(
  { archive, routes, config }: Context,
  paper: Paper,
  name: string,
): MaybeLink {
  const author = archive.authorOf(paper, name);
  const has = author && hasPage(author, config);
  return { label: name, ...(has && { href: routes.author(author.slug) }) };
}

/** The organization of a paper, as plain text where the registry does not have it. */
export function orgLink({ archive, routes }: Context, paper: Paper): MaybeLink | undefined {
  if (paper.org === undefined) return undefined;
  const org = archive.orgOf(paper);
  return org ? { label: org.name, href: routes.org(org.slug) } : { label: paper.org };
}

/** The topics of a paper, those that the registry does not have as plain text at the end. */
export function tagLinks({ archive, routes }: Context, paper: Paper): MaybeLink[] {
  const known = archive.tagsOf(paper);
  const names = new Set(known.flatMap((tag) => [tag.slug, ...tag.merged]));
  return [
    ...known.map((tag) => ({ label: tag.label, href: routes.tag(tag.slug) })),
    ...paper.tags.filter((tag) => !names.has(tag)).map((label) => ({ label })),
  ];
}

/** Upvotes with the day on which they were read, and comments where there are any. */
function countsOf({ words }: Context, paper: Paper): Pick<PaperLine, 'upvotes' | 'comments'> {
  const { upvotes, comments, retrieved } = paper;
  const asOf = retrieved ? ` ${words.counts.asOf(retrieved)}` : '';
  return {
    ...(upvotes !== undefined && {
      upvotes: {
        figure: words.counts.figure(upvotes),
        label: words.counts.upvotes(upvotes) + asOf,
      },
    }),
    ...(comments && { comments: words.counts.comments(comments) }),
  };
}
