import { cardNames } from '../addresses/card-names.ts';
import type { Line, Named } from '../archive/entry.ts';
import type { Day } from '../model/day.ts';
import type { MonthCounts } from '../model/month-counts.ts';
import { slugOf } from '../model/slug.ts';
import type { Site } from '../site.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { BarChart } from './bar-chart.ts';
import { EMBED_SECTION } from './data-view.ts';
import { type Download, listAlternates, listDownloads } from './downloads.ts';
import { feedAlternate, listFeeds } from './follow.ts';
import { type CountedLink, type Link, linkOf, type MaybeLink } from './links.ts';
import { linkOrCopy } from './lost-links.ts';
import { monthChart } from './month-chart.ts';
import type { Neighbour } from './neighbours.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { type PaperLine, paperLine } from './paper-card.ts';
import { type Tally, tallyLinks } from './tallies.ts';

/** What a topic, an organization or a name says of itself. */
export type Subject =
  | { kind: 'tags'; slug: string; name: string; description: string; card: boolean }
  | {
      kind: 'orgs';
      slug: string;
      name: string;
      homepage?: string;
      /** Since when the homepage has been gone. */
      gone?: Day;
      huggingface?: string;
      ror?: string;
    }
  | { kind: 'authors'; slug: string; name: string; spellings: readonly string[]; orcid?: string };

/** A neighbouring page of a growing list: its number, the newest having none, and its days. */
export interface ListNeighbour {
  number?: number;
  /** Absent for the newest page, which changes every day. */
  days?: { first: Day; last: Day };
}

/**
 * What a page of a growing list depends on. A numbered page holds only what is its own: what is said of the whole
 * list (its size, tallies) stands on the newest page alone.
 */
export interface ListFacts {
  subject: Subject;
  number?: number;
  /** By day, newest first. */
  lines: readonly Line[];
  older?: ListNeighbour;
  newer?: ListNeighbour;
  /** Of the whole list; on the newest page only. */
  whole?: WholeList;
}

/** What is said of a whole list: of a topic, an organization or a name each its own. */
export interface WholeList {
  papers: number;
  months?: MonthCounts | undefined;
  /** The broader topics above this one, the broadest first, and those just below it. */
  broader?: readonly Named[];
  narrower?: readonly Tally[];
  tags: readonly Tally[];
  orgs?: readonly Tally[];
  /** Who wrote most of its papers; on a name's page, who wrote with them. */
  writers?: readonly Writer[];
  /** The most upvoted of the last year. */
  leading?: readonly Line[];
  /** Other names of an organization. */
  aliases?: readonly string[];
}

/** A name with how many papers of a list stand under it. */
export interface Writer extends Named {
  count: number;
}

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
  /** The broader topics, from the broadest. */
  broader: MaybeLink[];
  narrower: CountedLink[];
  chart?: BarChart;
  leading: PaperLine[];
  groups: DatedLines[];
  empty: string;
  older?: Neighbour;
  newer?: Neighbour;
  tagsHeading: string;
  tags: CountedLink[];
  orgs: CountedLink[];
  writers: { heading: string; names: (MaybeLink & { count: string })[] };
  feeds: Link[];
  downloads: Download[];
  /** How to show a topic on another site. */
  embed: Link[];
  labels: Labels['list'];
}

/** From how many papers on a topic's most upvoted stand above all. */
const LED_FROM = 20;

/** From how many months on a chart shows them. */
const MONTHS_MIN = 6;

/** In what the pages of topics, organizations and names differ. */
interface Said {
  page: (number?: number) => string;
  kicker: MaybeLink;
  title: string;
  describe: (papers: number) => string;
  lead?: string;
  notes: string[];
  facts: Link[];
  card?: string;
}

/** The view of a page of a growing list. */
export function listView(site: Site, facts: ListFacts): ListView {
  const { words, routes } = site;
  const { subject, number, whole } = facts;
  const said = sayOf(site, subject);
  const home = said.page();
  const groups = groupsOf(site, facts.lines);
  const about = aboutList(site, facts, said.title);
  const title = pageTitle(site, said.title, facts);
  return {
    shell: pageShell(site, {
      title,
      description: whole ? said.describe(whole.papers) : title,
      address: said.page(number),
      ...(said.card && { card: said.card }),
      entrance: subject.kind !== 'authors' && number === undefined,
      alternates: [
        feedAlternate(site, home, said.title),
        ...(whole ? listAlternates(site, home, subject.kind) : []),
      ],
      math: [...about.leading, ...groups.flatMap(({ papers }) => papers)].some(({ math }) => math),
    }),
    kicker: said.kicker,
    heading: subject.name,
    ...(said.lead && { description: said.lead }),
    notes: [...said.notes, ...aliasNote(site, facts)],
    count: whole ? words.counts.papers(whole.papers) : rangeOf(site, facts.lines),
    facts: said.facts,
    ...about,
    groups,
    empty: words.list.noPapers,
    ...pager(site, facts, said.page),
    tagsHeading: subject.kind === 'tags' ? words.list.relatedTopics : words.list.topicsHere,
    tags: tallyLinks(site, whole?.tags ?? [], routes.tag),
    orgs: tallyLinks(site, whole?.orgs ?? [], routes.org),
    writers: writersLinks(site, facts),
    feeds: listFeeds(site, home, subject.kind),
    downloads: whole ? listDownloads(site, home, subject.slug, subject.kind) : [],
    embed:
      whole && subject.kind === 'tags'
        ? [{ label: words.list.embed, href: `${routes.data()}#${EMBED_SECTION}` }]
        : [],
    labels: labelsOf(words).list,
  };
}

/** What stands above the papers of the newest page. */
function aboutList(
  site: Site,
  { whole }: ListFacts,
  title: string,
): Pick<ListView, 'broader' | 'narrower' | 'chart' | 'leading'> {
  const { routes } = site;
  // A few months are no course of time.
  const months =
    whole?.months && whole.months.counts.length >= MONTHS_MIN ? whole.months : undefined;
  return {
    broader: (whole?.broader ?? []).map((tag) => linkOf.tag(routes, tag)),
    narrower: tallyLinks(site, whole?.narrower ?? [], routes.tag),
    ...(months && { chart: monthChart(site, title, months) }),
    // Of fewer papers than two screens hold, all are in sight.
    leading: (whole && whole.papers > LED_FROM ? (whole.leading ?? []) : []).map((line) => ({
      ...paperLine(site, line),
      // They stand below again, where reference managers read them.
      coins: '',
    })),
  };
}

function writersLinks({ routes, words }: Site, { subject, whole }: ListFacts): ListView['writers'] {
  return {
    heading: subject.kind === 'authors' ? words.list.writesWith : words.list.authorsHere,
    names: (whole?.writers ?? []).map((writer) => ({
      ...linkOf.author(routes, writer),
      count: words.counts.figure(writer.count),
    })),
  };
}

/** Other names of an organization; its handle tells nothing, nor another spelling of a name that is there. */
function aliasNote({ words }: Site, { subject, whole }: ListFacts): string[] {
  if (subject.kind !== 'orgs') return [];
  const letters = (name: string): string => slugOf(name).replaceAll('-', '');
  const shown = new Set([letters(subject.name)]);
  const names = (whole?.aliases ?? []).filter((alias) => {
    const isHandle = alias === subject.huggingface && alias !== alias.toUpperCase();
    const isNew = !isHandle && !shown.has(letters(alias));
    shown.add(letters(alias));
    return isNew;
  });
  return names.length > 0 ? [words.pages.alsoKnown(names)] : [];
}

function sayOf(site: Site, subject: Subject): Said {
  if (subject.kind === 'tags') return sayTag(site, subject);
  return subject.kind === 'orgs' ? sayOrg(site, subject) : sayAuthor(site, subject);
}

function sayTag({ routes, words }: Site, tag: Subject & { kind: 'tags' }): Said {
  return {
    page: (number) => routes.tag(tag.slug, number),
    kicker: { label: words.pages.tagsTitle, href: routes.tags() },
    title: words.pages.tagTitle(tag.name),
    describe: (papers) => words.pages.tagDescription(tag.name, tag.description, papers),
    lead: tag.description,
    notes: [],
    facts: [],
    ...(tag.card && { card: cardNames.tag(tag.slug) }),
  };
}

function sayOrg(site: Site, org: Subject & { kind: 'orgs' }): Said {
  const { routes, words } = site;
  const { huggingface, ror } = org;
  const link = (label: string, href: string): Link => ({ label, href });
  return {
    page: (number) => routes.org(org.slug, number),
    kicker: { label: words.pages.orgsTitle, href: routes.orgs() },
    title: words.pages.orgTitle(org.name),
    describe: (papers) => words.pages.orgDescription(org.name, papers),
    notes: [],
    facts: [
      ...homepageOf(site, org),
      ...(huggingface ? [link('Hugging Face', `https://huggingface.co/${huggingface}`)] : []),
      ...(ror ? [link('ROR', `https://ror.org/${ror.replace(/^https:\/\/ror\.org\//, '')}`)] : []),
    ],
  };
}

function homepageOf(site: Site, { homepage, gone }: Subject & { kind: 'orgs' }): Link[] {
  if (homepage === undefined) return [];
  const link = { label: new URL(homepage).hostname.replace(/^www\./, ''), href: homepage };
  if (gone === undefined) return [link];
  return [linkOrCopy(site, link, [{ address: homepage, since: gone }], gone)];
}

function sayAuthor({ routes, words }: Site, author: Subject & { kind: 'authors' }): Said {
  const others = author.spellings.filter((name) => name !== author.name);
  return {
    page: (number) => routes.author(author.slug, number),
    kicker: { label: words.pages.authorKicker },
    title: words.pages.authorTitle(author.name),
    describe: (papers) => words.pages.authorDescription(author.name, papers),
    notes: [...(others.length > 0 ? [words.pages.spellings(others)] : []), words.pages.authorNote],
    facts: author.orcid
      ? [{ label: `ORCID ${author.orcid}`, href: `https://orcid.org/${author.orcid}` }]
      : [],
  };
}

function pageTitle({ words }: Site, title: string, { number, lines }: ListFacts): string {
  if (number === undefined) return title;
  return words.pages.numbered(title, lines.at(-1)?.date ?? '', lines[0]?.date ?? '');
}

function rangeOf({ words }: Site, lines: readonly Line[]): string {
  return words.periods.range(lines.at(-1)?.date ?? '', lines[0]?.date ?? '');
}

function pager(
  { words }: Site,
  facts: ListFacts,
  address: Said['page'],
): { older?: Neighbour; newer?: Neighbour } {
  const neighbour = (to: ListNeighbour | undefined, label: string): Neighbour | undefined =>
    to && {
      label,
      text: to.days ? words.periods.range(to.days.first, to.days.last) : words.list.newestPage,
      href: address(to.number),
    };
  const older = neighbour(facts.older, words.list.older);
  const newer = neighbour(facts.newer, words.list.newer);
  return { ...(older && { older }), ...(newer && { newer }) };
}

function groupsOf(site: Site, lines: readonly Line[]): DatedLines[] {
  const { routes, words } = site;
  const groups = new Map<string, PaperLine[]>();
  for (const line of lines) {
    const group = groups.get(line.date) ?? [];
    groups.set(line.date, group);
    group.push(paperLine(site, line));
  }
  return [...groups].map(([day, papers]) => ({
    day: { label: words.days.medium(day), href: routes.day(day) },
    papers,
  }));
}
