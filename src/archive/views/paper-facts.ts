import { doiAddress } from '../model/doi.ts';
import type { Paper } from '../model/paper.ts';
import type { Site } from '../site.ts';
import type { MaybeLink } from './links.ts';

/** A fact in the rail of a paper's page: its name, and one or more values. */
export interface Fact {
  name: string;
  values: MaybeLink[];
}

/** The facts of a paper that its record states and the line below its title does not. */
export function paperFacts({ words, routes }: Site, paper: Paper): Fact[] {
  const labels = words.paper;
  const fact = (name: string, ...values: (MaybeLink | undefined)[]): Fact[] => {
    const there = values.filter((value) => value !== undefined);
    return there.length > 0 ? [{ name, values: there }] : [];
  };
  const day = (one: string): MaybeLink => ({
    label: words.days.medium(one),
    href: routes.day(one),
  });
  return [
    ...fact(labels.listed, day(paper.date)),
    ...fact(
      labels.alsoListed,
      ...paper.alsoListed.map((one) => ({ label: words.days.medium(one) })),
    ),
    ...fact(
      labels.subjects,
      paper.categories.length > 1 ? { label: paper.categories.join(', ') } : undefined,
    ),
    ...fact(labels.journal, paper.journal ? { label: paper.journal } : undefined),
    ...fact(labels.doi, paper.doi ? { label: paper.doi, href: doiAddress(paper.doi) } : undefined),
    ...fact(
      labels.upvotes,
      paper.upvotes === undefined
        ? undefined
        : { label: labels.countOn(paper.upvotes, paper.retrieved) },
    ),
    ...fact(
      labels.comments,
      paper.comments === undefined ? undefined : { label: words.counts.figure(paper.comments) },
    ),
  ];
}
