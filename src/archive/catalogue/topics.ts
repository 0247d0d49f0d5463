import type { Archive } from '../archive/archive.ts';
import type { Named } from '../archive/entry.ts';
import { compareText } from '../model/order.ts';
import type { Tag } from '../model/tag.ts';
import type { Tally } from '../views/tallies.ts';

/** From how many papers that two topics share they are related. */
const SHARED_MIN = 2;
/** How many papers are added to those of a topic before it is judged. */
const PAPERS_MORE = 20;

/** The broader topics above one, the broadest first. */
export function broaderTopics({ tags }: Archive, tag: Tag): Named[] {
  const above: Tag[] = [];
  let parent = tags.get(tag.parent ?? '');
  // What the check of registries refuses must not hang the preview.
  while (parent && parent !== tag && !above.includes(parent)) {
    above.unshift(parent);
    parent = tags.get(parent.parent ?? '');
  }
  return above.map(({ slug, label }) => ({ name: label, slug }));
}

/** The topics just below one with their papers, by label. */
export function subTopics({ tags }: Archive, { slug }: Tag): Tally[] {
  return [...tags.values()]
    .filter(({ parent }) => parent === slug)
    .map((tag) => ({ name: tag.label, slug: tag.slug, count: tag.papers.length }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.slug, b.slug));
}

/**
 * The topics that share more papers with one than their size lets expect, with how many they share: by the cosine of
 * both as sets of papers. What stands above or below it is left out.
 */
export function relatedTopics(archive: Archive, tag: Tag, most: number): Tally[] {
  const shared = new Map<Tag, number>();
  for (const paper of tag.papers) {
    for (const other of archive.tagsOf(paper)) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const kin = new Set(broaderTopics(archive, tag).map(({ slug }) => slug));
  return [...shared]
    .filter(([other, count]) => other !== tag && count >= SHARED_MIN)
    .filter(([{ slug, parent }]) => parent !== tag.slug && !kin.has(slug))
    .map(([{ slug, label, papers }, count]) => ({
      name: label,
      slug,
      count,
      // A handful of papers makes no kinship: each topic counts as if it had some more.
      nearness: (count * count) / (papers.length + PAPERS_MORE),
    }))
    .sort((a, b) => b.nearness - a.nearness || compareText(a.slug, b.slug))
    .slice(0, most)
    .map(({ nearness: _, ...tally }) => tally);
}
