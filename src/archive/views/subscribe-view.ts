import { type Labels, labelsOf } from '../words/labels.ts';
import type { Context, CountedLink, Link } from './context.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** A feed that can be ticked for an OPML file of one's own. */
export interface FeedChoice extends CountedLink {
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

/** The view of `/subscribe/`. */
export function subscribeView(context: Context): SubscribeView {
  const { archive, routes, words, config } = context;
  const labels = labelsOf(words).subscribe;
  return {
    shell: pageShell(context, {
      title: words.pages.subscribeTitle,
      description: labels.description,
      address: routes.subscribe(),
    }),
    heading: words.pages.subscribeTitle,
    lead: labels.explained,
    whole: [
      { label: words.list.rss, href: routes.feed('feed.xml'), note: labels.everyPaper },
      { label: words.list.digest, href: routes.digestFeed(), note: labels.onceADay },
      { label: words.list.atom, href: routes.feed('atom.xml'), note: labels.sameInAtom },
      { label: words.list.jsonFeed, href: routes.feed('feed.json'), note: labels.sameInJson },
    ],
    groups: [
      {
        heading: words.site.topics,
        feeds: choices(
          context,
          [...archive.tags.values()].map((tag) => ({
            label: tag.label,
            page: routes.tag(tag.slug),
            papers: tag.papers.length,
          })),
        ),
      },
      {
        heading: words.site.organizations,
        feeds: choices(
          context,
          [...archive.orgs.values()].map((org) => ({
            label: org.name,
            page: routes.org(org.slug),
            papers: org.papers.length,
          })),
        ),
      },
      {
        heading: labels.declared,
        feeds: archive.feeds.map((feed) =>
          choice(context, feed.title, routes.declaredFeeds(feed.slug), ''),
        ),
      },
    ].filter((group) => group.feeds.length > 0),
    opml: { label: labels.opmlOfAll, href: routes.opml() },
    ...(config.emailForm && { email: { label: labels.byEmail, href: config.emailForm } }),
    labels,
    file: 'subscriptions.opml',
    name: config.name,
  };
}

function choices(
  context: Context,
  subjects: { label: string; page: string; papers: number }[],
): FeedChoice[] {
  return subjects
    .filter(({ papers }) => papers > 0)
    .sort((a, b) => b.papers - a.papers || (a.page < b.page ? -1 : 1))
    .map(({ label, page, papers }) =>
      choice(context, label, page, context.words.counts.figure(papers)),
    );
}

function choice({ routes }: Context, label: string, page: string, count: string): FeedChoice {
  const absolute = (file: string): string => routes.absolute(routes.below(page, file));
  return {
    label,
    count,
    href: routes.below(page, 'feed.xml'),
    rss: absolute('feed.xml'),
    atom: absolute('atom.xml'),
    json: absolute('feed.json'),
  };
}
