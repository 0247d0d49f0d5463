import type { Entry, Named } from '../archive/entry.ts';
import { topicsOf } from '../archive/entry.ts';
import { compareText } from '../model/order.ts';
import type { Site } from '../site.ts';
import type { CountedLink } from './links.ts';

/** How many papers of a list stand under a name. */
export interface Tally {
  name: string;
  slug: string;
  count: number;
}

/** The topics of some papers with their counts, the commonest first. */
export function tagTally(entries: readonly Entry[], most: number): Tally[] {
  return tally(entries.flatMap(topicsOf), most);
}

/** The organizations of some papers with their counts, the commonest first. */
export function orgTally(entries: readonly Entry[], most: number): Tally[] {
  return tally(
    entries.flatMap(({ org }) => org ?? []),
    most,
  );
}

function tally(names: readonly Named[], most: number): Tally[] {
  const counts = new Map<string, Tally>();
  for (const { name, slug } of names) {
    if (slug === undefined) continue;
    const entry = counts.get(slug) ?? { name, slug, count: 0 };
    counts.set(slug, entry);
    entry.count += 1;
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || compareText(a.slug, b.slug))
    .slice(0, most);
}

/** Tallies as links with their counts. */
export function tallyLinks(
  { words }: Site,
  tallies: readonly Tally[],
  page: (slug: string) => string,
): CountedLink[] {
  return tallies.map(({ name, slug, count }) => ({
    label: name,
    href: page(slug),
    count: words.counts.figure(count),
  }));
}
