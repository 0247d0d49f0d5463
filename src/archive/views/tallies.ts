import { compareText } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import type { Context, CountedLink } from './context.ts';

/** The topics of some papers with their counts, the commonest first. */
export function tagTally(
  { archive, routes, words }: Context,
  papers: readonly Paper[],
  most: number,
): CountedLink[] {
  return tally(
    papers.flatMap((paper) => [...archive.tagsOf(paper)]),
    most,
  ).map(([tag, count]) => ({
    label: tag.label,
    href: routes.tag(tag.slug),
    count: words.counts.figure(count),
  }));
}

/** The organizations of some papers with their counts, the commonest first. */
export function orgTally(
  { archive, routes, words }: Context,
  papers: readonly Paper[],
  most: number,
): CountedLink[] {
  return tally(
    papers.flatMap((paper) => archive.orgOf(paper) ?? []),
    most,
  ).map(([org, count]) => ({
    label: org.name,
    href: routes.org(org.slug),
    count: words.counts.figure(count),
  }));
}

function tally<Entry extends { slug: string }>(
  entries: readonly Entry[],
  most: number,
): [Entry, number][] {
  const counts = new Map<Entry, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || compareText(a[0].slug, b[0].slug))
    .slice(0, most);
}
