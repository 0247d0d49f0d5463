import { feedFormats } from '../addresses/list-forms.ts';
import type { FeedFile } from '../addresses/routes.ts';
import { feedTitle } from '../formats/feeds/feed-head.ts';
import type { Site } from '../site.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { CountedLink, Link } from './links.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** A feed that can be ticked for an OPML file of one's own. */
export interface FeedChoice extends CountedLink {
  /** The title of the feed, as it is in the list of all feeds. */
  title: string;
  /** Absolute addresses by format. */
  rss: string;
  atom: string;
  json: string;
}

/** Feeds under one heading. */
export interface FeedGroup {
  heading: string;
  feeds: FeedChoice[];
}

/** The page that explains feeds and offers all of them. */
export interface SubscribeView {
  shell: PageShell;
  heading: string;
  lead: string;
  whole: (Link & { note: string })[];
  groups: FeedGroup[];
  opml: Link;
  email?: Link;
  labels: Labels['subscribe'];
  file: string;
  name: string;
}

/** A topic or an organization with a feed. */
export interface FollowedName {
  slug: string;
  name: string;
  papers: number;
}

/** What the page of feeds depends on; topics and organizations with papers, the commonest first. */
export interface SubscribeFacts {
  tags: readonly FollowedName[];
  orgs: readonly FollowedName[];
  declared: readonly { slug: string; title: string }[];
}

/** The view of `/subscribe/`. */
export function subscribeView(site: Site, facts: SubscribeFacts): SubscribeView {
  const { routes, words, config } = site;
  const labels = labelsOf(words).subscribe;
  return {
    shell: pageShell(site, {
      title: words.pages.subscribeTitle,
      description: labels.description,
      address: routes.subscribe(),
    }),
    heading: words.pages.subscribeTitle,
    lead: labels.explained,
    whole: wholeFeeds(site),
    groups: groupsOf(site, facts),
    opml: { label: labels.opmlOfAll, href: routes.opml() },
    ...(config.emailForm && { email: { label: labels.byEmail, href: config.emailForm } }),
    labels,
    file: 'subscriptions.opml',
    name: config.name,
  };
}

function wholeFeeds({ routes, words }: Site): SubscribeView['whole'] {
  const { list, subscribe } = words;
  return [
    { label: list.rss, href: routes.feed('feed.xml'), note: subscribe.everyPaper },
    { label: list.digest, href: routes.digestFeed(), note: subscribe.onceADay },
    { label: list.atom, href: routes.feed('atom.xml'), note: subscribe.sameInAtom },
    { label: list.jsonFeed, href: routes.feed('feed.json'), note: subscribe.sameInJson },
  ];
}

function groupsOf(site: Site, { tags, orgs, declared }: SubscribeFacts): FeedGroup[] {
  const { routes, words } = site;
  const choices = (
    names: readonly FollowedName[],
    page: (slug: string) => string,
    formats: readonly FeedFile[],
  ) =>
    names.map(({ slug, name, papers }) =>
      choice(site, { label: name, page: page(slug), count: words.counts.figure(papers), formats }),
    );
  return [
    { heading: words.site.topics, feeds: choices(tags, routes.tag, feedFormats('tags')) },
    { heading: words.site.organizations, feeds: choices(orgs, routes.org, feedFormats('orgs')) },
    {
      heading: words.subscribe.declared,
      feeds: declared.map(({ slug, title }) =>
        choice(site, {
          label: title,
          page: routes.declaredFeeds(slug),
          count: '',
          formats: feedFormats('tags'),
        }),
      ),
    },
  ].filter((group) => group.feeds.length > 0);
}

/** A feed that lacks a format is offered in RSS instead: whoever chooses Atom shall not go without it. */
function choice(
  site: Site,
  feed: { label: string; page: string; count: string; formats: readonly FeedFile[] },
): FeedChoice {
  const { routes } = site;
  const { label, page, count, formats } = feed;
  const absolute = (file: FeedFile): string =>
    routes.absolute(routes.below(page, formats.includes(file) ? file : 'feed.xml'));
  return {
    label,
    title: feedTitle(site, label),
    count,
    href: routes.below(page, 'feed.xml'),
    rss: absolute('feed.xml'),
    atom: absolute('atom.xml'),
    json: absolute('feed.json'),
  };
}
