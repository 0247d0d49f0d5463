import { doiAddress } from '../model/doi.ts';
import { linksOf } from '../model/links.ts';
import { listedDays } from '../model/listed-days.ts';
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
      ...listedDays(paper)
        .filter((one) => one !== paper.date)
        .map(day),
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
        : // A date leads to where it comes from: the counts were read at Hugging Face.
          linkTo(linksOf(paper).huggingface, labels.countOn(paper.upvotes, paper.retrieved)),
    ),
    ...fact(
      labels.comments,
      paper.comments === undefined ? undefined : { label: words.counts.figure(paper.comments) },
    ),
  ];
}

/** Words that lead somewhere if there is a place. */
export function linkTo(href: string | undefined, label: string): MaybeLink {
  return href === undefined ? { label } : { label, href };
}
