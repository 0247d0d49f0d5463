import { memoize } from '../memoize.ts';
import type { Author } from '../model/author.ts';
import { compareByDate, compareText } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import type { PersonEntry } from '../model/registries.ts';
import { nameSlug } from '../model/slug.ts';

/** All name pages, and the finder of those of a paper. */
export interface Authors {
  bySlug: ReadonlyMap<string, Author>;
  authorsOf: AuthorFinder;
}

/** Finds the authors of a paper, one for each name that it states, in its order; undefined where a name has no letter. */
export type AuthorFinder = (paper: Paper) => readonly (Author | undefined)[];

/** What is gathered of one author: plain lists, since a large archive has more names than papers. */
export interface AuthorMentions {
  /** As the papers write them, one for each mention. */
  names: string[];
  papers: Paper[];
}

/** Gathers the papers of an archive by author: spellings that fold to one slug are one, unless the registry says otherwise. */
export function buildAuthors(papers: readonly Paper[], people: readonly PersonEntry[]): Authors {
  const slugFor = authorSlugFinder(people);
  const gathered = new Map<string, AuthorMentions>();
  const personOf = new Map(people.map((person) => [person.slug, person]));
  for (const paper of papers) {
    for (const name of paper.authors) {
      const slug = slugFor(paper, name);
      if (slug !== '') gather(gathered, slug, name, paper);
    }
  }
  const bySlug = new Map<string, Author>();
  for (const slug of [...gathered.keys()].sort(compareText)) {
    const one = gathered.get(slug);
    if (one) bySlug.set(slug, authorFrom(slug, one, personOf.get(slug)));
  }
  return { bySlug, authorsOf: authorFinder(bySlug, people) };
}

/** A finder of the authors of papers among those known by slug; it looks for each paper once. */
export function authorFinder(
  bySlug: ReadonlyMap<string, Author>,
  people: readonly PersonEntry[],
): AuthorFinder {
  const slugFor = authorSlugFinder(people);
  return memoize((paper: Paper) => paper.authors.map((name) => bySlug.get(slugFor(paper, name))));
}

function gather(
  gathered: Map<string, AuthorMentions>,
  slug: string,
  name: string,
  paper: Paper,
): void {
  const one = gathered.get(slug);
  if (!one) {
    gathered.set(slug, { names: [name], papers: [paper] });
    return;
  }
  one.names.push(name);
  // One paper may name an author in two spellings.
  if (one.papers.at(-1) !== paper) one.papers.push(paper);
}

/** A finder of the slug of a name: the registry's person who claims this paper, or this name, or else the folded name. */
export const authorSlugFinder = memoize((people: readonly PersonEntry[]) => {
  const byName = new Map<string, PersonEntry[]>();
  for (const person of people) {
    for (const name of person.names) {
      byName.set(nameSlug(name), [...(byName.get(nameSlug(name)) ?? []), person]);
    }
  }
  // A name is asked for a dozen times: nearly always nobody of the registry may be meant, and its slug is the answer.
  const known = new Map<string, { slug: string; candidates: PersonEntry[] | undefined }>();
  const learn = (name: string): { slug: string; candidates: PersonEntry[] | undefined } => {
    const slug = nameSlug(name);
    const one = { slug, candidates: byName.get(slug) };
    known.set(name, one);
    return one;
  };
  return (paper: Paper, name: string): string => {
    const { slug, candidates } = known.get(name) ?? learn(name);
    if (!candidates) return slug;
    const claimed = candidates.find((person) => person.papers.includes(paper.id));
    return (claimed ?? candidates.find((person) => person.papers.length === 0))?.slug ?? slug;
  };
});

/** The author of a slug, of whom at least one paper is given, with the names that these papers write. */
export function authorFrom(
  slug: string,
  { names, papers }: AuthorMentions,
  person: PersonEntry | undefined,
): Author {
  const spellings = byFrequency(names);
  return {
    slug,
    name: person?.names[0] ?? spellings[0] ?? slug,
    spellings,
    ...(person?.orcid && { orcid: person.orcid }),
    papers: papers.length > 1 ? papers.sort(compareByDate) : papers,
  };
}

/** Names without repetition, the commonest first. */
function byFrequency(names: string[]): string[] {
  if (names.every((name) => name === names[0])) return names.slice(0, 1);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([name]) => name);
}
