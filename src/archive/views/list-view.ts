import { cardNames } from '../catalogue/card-names.ts';
import type { ListKind } from '../catalogue/list-forms.ts';
import type { Author } from '../model/author.ts';
import type { Org } from '../model/org.ts';
import type { Paper } from '../model/paper.ts';
import type { Tag } from '../model/tag.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { Context, CountedLink, Link, MaybeLink } from './context.ts';
import { feedAlternate, listFeeds } from './follow.ts';
import type { Neighbour } from './neighbours.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { type ListPage, pagesOf } from './pages-of.ts';
import { type PaperLine, paperLine } from './paper-card.ts';
import { type Download, listCitation, listDownloads } from './take-along.ts';
import { orgTally, tagTally } from './tallies.ts';

/** How many topics and organizations stand beside a list. */
const RAIL_MAX = 10;

/** The papers of one day in a list. */
export interface DatedLines {
  day: Link;
  papers: PaperLine[];
}

/** A page of the papers of a topic, an organization or a name. */
export interface ListView {
  shell: PageShell;
  kicker: MaybeLink;
  heading: string;
  description?: string;
  notes: string[];
  count: string;
  facts: Link[];
  groups: DatedLines[];
  empty: string;
  older?: Neighbour;
  newer?: Neighbour;
  tags: CountedLink[];
  orgs: CountedLink[];
  feeds: Link[];
  downloads: Download[];
  cite: string;
  labels: Labels['list'];
}

/** What a list is about: the parts in which topics, organizations and names differ. */
interface Subject {
  kind: ListKind;
  name: string;
  kicker: MaybeLink;
  title: string;
  description: string;
  lead?: string;
  notes: string[];
  facts: Link[];
  papers: readonly Paper[];
  page: (number?: number) => string;
  card?: string;
  /** A name page shows topics and organizations, a topic only organizations, and so on. */
  rail: { tags: boolean; orgs: boolean };
}

/** The view of a topic's page; without a number, of its newest papers. */
export function tagView(context: Context, tag: Tag, number?: number): ListView {
  const { routes, words } = context;
  return listView(context, number, {
    kind: 'tags',
    name: tag.label,
    kicker: { label: words.pages.tagsTitle, href: routes.tags() },
    title: words.pages.tagTitle(tag.label),
    description: words.pages.tagDescription(tag.label, tag.description, tag.papers.length),
    lead: tag.description,
    notes: [],
    facts: [],
    papers: tag.papers,
    page: (page) => routes.tag(tag.slug, page),
    card: cardNames.tag(tag.slug),
    rail: { tags: false, orgs: true },
  });
}

/** The view of an organization's page; without a number, of its newest papers. */
export function orgView(context: Context, org: Org, number?: number): ListView {
  const { routes, words } = context;
  return listView(context, number, {
    kind: 'orgs',
    name: org.name,
    kicker: { label: words.pages.orgsTitle, href: routes.orgs() },
    title: words.pages.orgTitle(org.name),
    description: words.pages.orgDescription(org.name, org.papers.length),
    notes: [],
    facts: [
      ...(org.homepage
        ? [{ label: new URL(org.homepage).hostname.replace(/^www\./, ''), href: org.homepage }]
        : []),
      ...(org.huggingface
        ? [{ label: 'Hugging Face', href: `https://huggingface.co/${org.huggingface}` }]
        : []),
      ...(org.ror
        ? [
            {
              label: 'ROR',
              href: `https://ror.org/${org.ror.replace(/^https:\/\/ror\.org\//, '')}`,
            },
          ]
        : []),
    ],
    papers: org.papers,
    page: (page) => routes.org(org.slug, page),
    rail: { tags: true, orgs: false },
  });
}

/** The view of a name page; without a number, of its newest papers. */
export function authorView(context: Context, author: Author, number?: number): ListView {
  const { routes, words } = context;
  const others = author.spellings.filter((name) => name !== author.name);
  return listView(context, number, {
    kind: 'authors',
    name: author.name,
    kicker: { label: words.pages.authorKicker },
    title: words.pages.authorTitle(author.name),
    description: words.pages.authorDescription(author.name, author.papers.length),
    notes: [...(others.length > 0 ? [words.pages.spellings(others)] : []), words.pages.authorNote],
    facts: author.orcid
      ? [{ label: `ORCID ${author.orcid}`, href: `https://orcid.org/${author.orcid}` }]
      : [],
    papers: author.papers,
    page: (page) => routes.author(author.slug, page),
    rail: { tags: true, orgs: true },
  });
}

function listView(context: Context, number: number | undefined, subject: Subject): ListView {
  const { words } = context;
  const pages = pagesOf(subject.papers);
  const at = pages.findIndex((page) => page.number === number);
  const page = pages[at] ?? { papers: [] };
  const home = subject.page();
  const groups = groupsOf(context, page.papers);
  return {
    shell: pageShell(context, {
      title: pageTitle(context, subject.title, page),
      description: subject.description,
      address: subject.page(number),
      ...(subject.card && { card: subject.card }),
      alternates: [feedAlternate(context, home, subject.title)],
      math: groups.some((group) => group.papers.some((paper) => paper.math)),
    }),
    kicker: subject.kicker,
    heading: subject.name,
    ...(subject.lead && { description: subject.lead }),
    notes: subject.notes,
    count: words.counts.papers(subject.papers.length),
    facts: subject.facts,
    groups,
    empty: words.list.noPapers,
    ...pager(context, pages, at, subject.page),
    tags: subject.rail.tags ? tagTally(context, subject.papers, RAIL_MAX) : [],
    orgs: subject.rail.orgs ? orgTally(context, subject.papers, RAIL_MAX) : [],
    feeds: listFeeds(context, home, subject.kind),
    downloads: listDownloads(context, home, home.split('/').at(-2) ?? 'papers', subject.kind),
    cite: listCitation(context, subject.name, subject.papers),
    labels: labelsOf(words).list,
  };
}

function pageTitle({ words }: Context, title: string, { number, papers }: ListPage): string {
  if (number === undefined) return title;
  return words.pages.numbered(title, papers.at(-1)?.date ?? '', papers[0]?.date ?? '');
}

function pager(
  { words }: Context,
  pages: readonly ListPage[],
  at: number,
  address: Subject['page'],
): { older?: Neighbour; newer?: Neighbour } {
  const neighbour = (page: ListPage | undefined, label: string): Neighbour | undefined =>
    page && {
      label,
      text: words.periods.range(page.papers.at(-1)?.date ?? '', page.papers[0]?.date ?? ''),
      href: address(page.number),
    };
  const older = neighbour(pages[at + 1], words.list.older);
  const newer = neighbour(at > 0 ? pages[at - 1] : undefined, words.list.newer);
  return { ...(older && { older }), ...(newer && { newer }) };
}

function groupsOf(context: Context, papers: readonly Paper[]): DatedLines[] {
  const { routes, words } = context;
  const groups = new Map<string, PaperLine[]>();
  for (const paper of papers) {
    const lines = groups.get(paper.date) ?? [];
    groups.set(paper.date, lines);
    lines.push(paperLine(context, paper));
  }
  return [...groups].map(([day, lines]) => ({
    day: { label: words.days.medium(day), href: routes.day(day) },
    papers: lines,
  }));
}
